import { describe, expect, it } from 'vitest';
import type { CallReason } from '../contract/events.ts';
import type { Refusal } from '../contract/problems.ts';
import { at } from '../test/support/views.ts';
import { problemText, reasonText, shortCodeText, ticketText, waitParts, waitText } from './words.ts';

const SPACE = '\u00a0';
const range = (minMinutes: number, maxMinutes: number) => ({ minMinutes, maxMinutes });

describe('a ticket', () => {
  it('is a letter, a space that never breaks, digits', () => {
    expect(ticketText('Д047')).toBe(`Д${SPACE}047`);
    expect(ticketText('К1012')).toBe(`К${SPACE}1012`);
  });
});

it('the code of a booking has three parts', () => {
  expect(shortCodeText('07482193')).toBe(`07${SPACE}482${SPACE}193`);
});

describe('a wait', () => {
  it.each([
    [range(8, 14), '8–14 минут'],
    [range(15, 22), '15–22 минуты'],
    [range(15, 21), '15–21 минута'],
    [range(7, 7), '7 минут'],
    [range(1, 1), '1 минута'],
    [range(0, 5), 'до 5 минут'],
    [range(0, 1), 'до 1 минуты'],
    [range(0, 21), 'до 21 минуты'],
    [range(0, 0), 'без ожидания'],
    [null, 'пока не оценить'],
  ])('of %o is «%s»', (wait, words) => {
    expect(waitText(wait).replaceAll(SPACE, ' ')).toBe(words);
  });

  it('comes in two parts for a screen that sets them apart', () => {
    expect(waitParts(range(15, 22))).toEqual({ figure: '15–22', unit: 'минуты' });
    expect(waitParts(null)).toEqual({ figure: 'пока не оценить', unit: '' });
  });
});

describe('the reason of a call', () => {
  const reasons: CallReason[] = [
    { kind: 'out-of-turn' },
    { kind: 'appointment', appointmentAt: at('10:50') },
    { kind: 'first-in-queue' },
    { kind: 'general-turn', afterPriority: 3 },
    { kind: 'early-appointment', appointmentAt: at('11:00') },
    { kind: 'returned' },
    { kind: 'directed' },
    { kind: 'by-hand', why: 'brought-documents' },
  ];

  it('has words that name no disability', () => {
    const words = reasons.map((reason) => reasonText(reason, 'Europe/Moscow'));
    expect(words).toContain('по записи на 10:50');
    expect(words).toContain('вне очереди по закону');
    expect(words.join(' ')).not.toMatch(/инвалид|групп|ограничен/i);
  });
});

describe('a problem', () => {
  it('tells moments in the time of the office', () => {
    const problem = { code: 'appointment-other-day' as const, params: { appointmentAt: at('10:50') } };
    expect(problemText(problem, 'Europe/Moscow')).toContain('23 ноября, 10:50');
  });

  it('names the service of a booking, where it is known', () => {
    const named = (params: Refusal['params']) =>
      problemText({ code: 'appointment-other-day', params }, 'Europe/Moscow');
    expect(named({ appointmentAt: at('10:50'), serviceName: 'Перерасчёт' })).toMatch(
      /^Запись «Перерасчёт» на 23 ноября, 10:50\./u,
    );
    expect(named({ appointmentAt: at('10:50') })).toMatch(/^Эта запись на 23 ноября/u);
  });

  it('tells a ticket as everywhere', () => {
    const problem = { code: 'ticket-not-waiting' as const, params: { number: 'Д047' } };
    expect(problemText(problem)).toContain(`Д${SPACE}047`);
  });

  it.each([
    [
      { office: 12, name: 'Офис в Губкине', address: 'ул. Мира, 5' },
      'другой офис: Офис в Губкине, ул. Мира, 5.',
    ],
    [{ office: 12, name: 'Офис в Губкине', address: '' }, 'другой офис: Офис в Губкине.'],
    [{ office: 12 }, 'его адрес есть на талоне записи'],
  ])('names the other office as far as it is known: %o', (params, words) => {
    expect(problemText({ code: 'appointment-other-office', params })).toContain(words);
  });

  it('is still a sentence when a server of another age left out what belongs in it', () => {
    expect(problemText({ code: 'recall-limit' })).toContain('произошла ошибка');
  });
});
