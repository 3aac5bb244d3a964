import { describe, expect, it } from 'vitest';
import { printerCondition, printProblem } from '../../contract/printing.ts';
import { newPrinter, type PrinterKind } from './printers.ts';
import { conditionHelp, kindHint, kindName, KINDS, outcomeOf, placeOf, problemWords } from './words.ts';

it.each(KINDS)('says what %s is, and where', (kind: PrinterKind) => {
  expect(kindName(kind)).not.toBe('');
  expect(kindHint(kind)).not.toBe('');
  expect(placeOf({ ...newPrinter('new'), kind }, 'Киоск у входа')).not.toBe('');
});

it('says which kiosk has it, and when that is no more', () => {
  const draft = { ...newPrinter('new'), kind: 'kiosk' as const, path: 'COM3' };
  expect(placeOf(draft, 'Киоск у входа')).toBe('В киоске «Киоск у входа»: COM3');
  expect(placeOf(draft, null)).toContain('больше не подключён');
});

it.each(printProblem.options)('has words for a paper that failed by %s', (problem) => {
  expect(problemWords(problem)).not.toBe('');
});

it('helps with what a person has to mend at the settings or the cable', () => {
  const helped = printerCondition.options.filter((condition) => conditionHelp(condition) !== null);
  expect(helped).toEqual([
    'offline',
    'not-answering',
    'error',
    'in-use',
    'no-access',
    'kiosk-away',
    'kiosk-browser',
  ]);
});

describe('a test paper', () => {
  it('claims no more than is known', () => {
    expect(outcomeOf({ state: 'printing' })).toBeNull();
    expect(outcomeOf({ state: 'confirmed' })).toMatchObject({ standing: 'ok', more: null });
    expect(outcomeOf({ state: 'sent' })).toMatchObject({ standing: 'ok', words: 'Отправлен.' });
    expect(outcomeOf({ state: 'unknown', problem: 'closed' })).toMatchObject({ standing: 'near' });
    expect(outcomeOf({ state: 'not-sent', problem: 'paper-out' })).toEqual({
      standing: 'over',
      words: 'Не напечатан.',
      more: 'Нет бумаги.',
    });
  });
});
