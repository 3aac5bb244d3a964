/** The same papers for somebody who reads English: no word of the program is left in Russian, and all fits. */
import { describe, expect, test } from 'vitest';
import { toPrintable } from './charset.ts';
import { layoutSlip } from './slip-layout.ts';
import { slipPaperSchema } from './slip-paper.ts';
import { ISSUED_AT, samplePaper, sampleSlip } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import { ticketPaperSchema, type TicketPaper } from './ticket-paper.ts';

const DAY_MS = 24 * 60 * 60_000;
const OFFICE = { name: 'Customer Service Centre', address: '9/2 5 Avgusta St, Belgorod' };

function ticket(changes: Partial<TicketPaper> = {}, columns = 48): string[] {
  const office = { officeName: OFFICE.name, officeAddress: OFFICE.address, serviceName: 'Supply contract' };
  const paper = samplePaper({ ...office, language: 'en', ...changes });
  return linesOf(layoutTicket(ticketPaperSchema.parse(paper), columns), columns);
}

function slip(changes: Partial<Parameters<typeof sampleSlip>[0]> = {}, columns = 48, copyNo = 0): string[] {
  const { slip: own } = sampleSlip();
  const remote = { ...own.office.remote, callBack: 'Mon-Fri 8:00-18:00' };
  const office = { ...own.office, ...OFFICE, remote };
  const english = { language: 'en', serviceName: 'Supply contract', documents: ['passport'], office };
  return linesOf(
    layoutSlip(slipPaperSchema.parse(sampleSlip({ ...english, ...changes }, copyNo)), columns),
    columns,
  );
}

/** Every line has room on the paper, or this fails. */
function linesOf({ items }: ReturnType<typeof layoutTicket>, columns: number): string[] {
  const lines = items.filter((item) => item.kind === 'line');
  for (const { text, width } of lines) expect(text.length * width, text).toBeLessThanOrEqual(columns);
  return lines.map(({ text }) => text);
}

test('a ticket tells everything in English; the letter of its number is that of the display', () => {
  expect(ticket()).toEqual([
    'Customer Service Centre',
    '9/2 5 Avgusta St, Belgorod',
    'Your number in the queue',
    'Д 047',
    'Supply contract',
    'Before you',
    '4 people',
    'Estimated wait',
    '15-22 minutes',
    'Ticket taken on 23 November 2026 at 10:15',
    'Watch the display',
    'Follow the queue on your phone',
  ]);
});

test.each([
  [0, 'nobody'],
  [1, '1 person'],
  [21, '21 people'],
])('%i people ahead are «%s»', (ahead, said) => {
  expect(ticket({ ahead })).toContain(said);
});

test.each([
  [0, 1, 'up to 1 minute'],
  [7, 7, 'about 7 minutes'],
  [0, 0, 'less than a minute'],
])('a wait of %i to %i minutes is «%s»', (minMinutes, maxMinutes, said) => {
  expect(ticket({ wait: { minMinutes, maxMinutes } })).toContain(said);
});

test('an appointment of another day has its date', () => {
  expect(ticket({ appointmentAt: ISSUED_AT + DAY_MS })).toEqual(
    expect.arrayContaining(['Your appointment', '24 November 2026, 10:15']),
  );
});

test('a copy is marked', () => {
  expect(ticket({ copyNo: 1 })[0]).toBe('Copy');
  expect(slip({}, 48, 2)[0]).toBe('Copy No. 2');
});

describe.each([48, 32])('on paper of %i columns', (columns) => {
  test('nothing of the program is Russian, and the printer has every sign', () => {
    const states = ['booked', 'checked-in', 'missed', 'cancelled'] as const;
    const papers = [
      ticket({ number: 'А001' }, columns).filter((line) => !/^[А-Я] \d+$/.test(line)),
      ...states.map((state) => slip({ state }, columns)),
      slip({ kind: 'home-visit' }, columns),
    ];
    for (const line of papers.flat()) {
      expect(line).not.toMatch(/[а-яё]/i);
      expect(toPrintable(line)).toBe(line);
      // What the printer has not would be a question mark by now.
      expect(line.replace('with you?', '')).not.toContain('?');
    }
  });

  test('the date of a slip keeps day, month and year together', () => {
    expect(
      slip({}, columns)
        .map((line) => line.replaceAll('\u00a0', ' '))
        .join('\n'),
    ).toMatch(/\nThursday,?[ \n]26 November 2026\n/);
  });
});
