import { expect, it } from 'vitest';
import type { PrinterCondition, PrintJobState } from '../../contract/printing.ts';
import { paperLine } from './paper.ts';

it.each<[PrintJobState, PrinterCondition, string, 'ok' | 'wait' | 'look']>([
  ['queued', 'ready', 'В очереди', 'wait'],
  ['queued', 'paper-low', 'В очереди', 'wait'],
  ['queued', 'paper-out', 'Нет бумаги', 'look'],
  ['queued', 'cover-open', 'Открыта крышка', 'look'],
  ['sending', 'busy', 'Передаётся', 'wait'],
  ['sending', 'paper-out', 'остановился посреди талона', 'look'],
  ['sent', 'ready', 'не сообщает', 'look'],
  ['confirmed', 'paper-out', 'Талон напечатан', 'ok'],
  ['unknown', 'ready', 'Неизвестно', 'look'],
  ['settled', 'ready', 'уже разобрались', 'wait'],
  ['expired', 'ready', 'не напечатан', 'look'],
  ['cancelled', 'ready', 'не напечатан', 'look'],
])('a paper that is %s, on a printer that is %s: «%s»', (state, condition, words, standing) => {
  const line = paperLine({ state, condition });
  expect(line.words).toContain(words);
  expect(line.standing).toBe(standing);
});

it('of a paper that nothing was heard of, only that it was asked for', () => {
  expect(paperLine(null)).toEqual({ words: 'Отправлено на печать.', standing: 'wait' });
});
