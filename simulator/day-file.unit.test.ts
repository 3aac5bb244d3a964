import { describe, expect, it } from 'vitest';
import { parseDayFile, writeDayFile, type DayRow } from './day-file.ts';
import { HARD, ORDINARY } from './days.ts';

const HEADER = 'arrival,service,appointment,out_of_turn,service_minutes';

const rowsOf = (source: string): DayRow[] => {
  const result = parseDayFile(source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.rows;
};
const faultsOf = (source: string, services?: ReadonlySet<string>) => {
  const result = parseDayFile(source, services);
  return result.ok ? [] : result.faults;
};
/** The faults of one row under the header, without their lines. */
const wordsOf = (row: string): string[] => faultsOf(`${HEADER}\n${row}\n`).map(({ words }) => words);

describe('a day file', () => {
  it('says who comes, when and for what', () => {
    expect(rowsOf(`${HEADER}\n09:05:30,payment,,0,6.5\n`)).toEqual([
      {
        arrival: 9 * 3600 + 5 * 60 + 30,
        service: 'payment',
        appointment: null,
        outOfTurn: false,
        serviceMinutes: 6.5,
        answersCall: 1,
        leavesAfterMinutes: null,
      },
    ]);
  });

  it('knows appointments, out of turn, those who do not hear, those who give up', () => {
    const source = `${HEADER},answers_call,leaves_after_minutes\n,consultation,10:20,1,12,0,25\n`;
    expect(rowsOf(source)[0]).toMatchObject({
      arrival: null,
      appointment: 10 * 60 + 20,
      outOfTurn: true,
      answersCall: 0,
      leavesAfterMinutes: 25,
    });
  });

  it('reads what a spreadsheet saves: semicolons, decimal commas, a mark at the beginning, another order', () => {
    const source =
      '\uFEFFservice;arrival;appointment;out_of_turn;service_minutes\r\npayment;08:00;;0;6,5\r\n';
    expect(rowsOf(source)[0]).toMatchObject({ service: 'payment', arrival: 8 * 3600, serviceMinutes: 6.5 });
  });

  it.each([ORDINARY, HARD])('comes back the same after reading and writing: a shipped day', ({ file }) => {
    expect(writeDayFile(rowsOf(file))).toBe(file);
  });
});

describe('a day file with mistakes', () => {
  it('names the line of each, empty lines counted', () => {
    const source = `${HEADER}\n09:00:00,payment,,0,6\n\n9:00,payment,,0,6\n09:10:00,payment,,2,0\n`;
    expect(faultsOf(source).map(({ line }) => line)).toEqual([4, 5, 5]);
  });

  it.each([
    ['25:00:00,payment,,0,6', 'arrival «25:00:00»: нужно время прихода, например 09:05:30'],
    ['09:00:00,a service,,0,6', 'service «a service»: такой услуги в офисе нет'],
    ['09:00:00,payment,9:10,0,6', 'appointment «9:10»: нужно время записи, например 09:10, или пустое поле'],
    ['09:00:00,payment,,yes,6', 'out_of_turn «yes»: нужно 0 или 1'],
    ['09:00:00,payment,,0,0', 'service_minutes «0»: нужны минуты больше 0 и не больше 480'],
    ['09:00:00,payment,,0', 'полей 4, а столбцов 5'],
    [',payment,,0,6', 'нет ни времени прихода, ни записи: arrival может быть пустым только у записанного'],
  ])('%s', (row, words) => {
    expect(wordsOf(row)).toEqual([words]);
  });

  it('with a service that the office does not have', () => {
    const faults = faultsOf(`${HEADER}\n09:00:00,haircut,,0,6\n`, new Set(['payment']));
    expect(faults).toEqual([{ line: 2, words: 'service «haircut»: такой услуги в офисе нет' }]);
  });

  it('with a header that is not one', () => {
    expect(faultsOf('')[0]?.words).toMatch(/^в заголовке нет столбцов: arrival/);
    expect(faultsOf(`${HEADER},mood\n`)[0]?.words).toBe('в заголовке незнакомые столбцы: mood');
  });

  it('with nobody in it, or not a CSV at all', () => {
    expect(faultsOf(`${HEADER}\n`)).toEqual([{ line: 1, words: 'в файле нет ни одного посетителя' }]);
    const faults = faultsOf(`${HEADER}\n09:00:00,"payment,,0,6\n`);
    expect(faults).toEqual([{ line: 2, words: 'строка не читается как CSV: проверьте кавычки' }]);
  });
});
