import { expect, test } from 'vitest';
import { ISSUED_AT, samplePaper } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import { type TicketPaper, ticketPaperSchema } from './ticket-paper.ts';

const DAY_MS = 24 * 60 * 60_000;

function lines(changes: Partial<TicketPaper> = {}, columns = 48) {
  const { items } = layoutTicket(ticketPaperSchema.parse(samplePaper(changes)), columns);
  return items.filter((item) => item.kind === 'line');
}

function words(changes: Partial<TicketPaper> = {}, columns = 48): string {
  return lines(changes, columns)
    .map((line) => line.text)
    .join('\n');
}

test('a ticket tells everything in its order', () => {
  expect(words()).toBe(
    [
      'Центр обслуживания клиентов',
      'г. Белгород, ул. 5 Августа, д. 9/2',
      'Ваш номер в очереди',
      'Д 047',
      'Приём документов',
      'на заключение договора',
      'энергоснабжения',
      'Перед вами',
      '4 человека',
      'Примерное ожидание',
      '15-22 минуты',
      'Талон получен 23 ноября 2026 в 10:15',
      'Ждите вызова на табло',
      'Следите за очередью с телефона',
    ].join('\n'),
  );
});

test.each([
  ['Д047', 48, 8],
  ['А1047', 48, 8],
  ['А10470', 48, 6],
  ['Д047', 32, 6],
  ['А1047', 32, 5],
])('the number %s is as big as %i columns allow: %i times', (number, columns, times) => {
  const line = lines({ number }, columns).find(({ text }) => /^[А-Я] \d+$/.test(text));
  expect(line).toMatchObject({ width: times, height: times, align: 'center', bold: true });
});

test.each([
  [0, 'никого нет'],
  [1, '1 человек'],
  [3, '3 человека'],
  [5, '5 человек'],
  [11, '11 человек'],
  [21, '21 человек'],
  [22, '22 человека'],
])('%i people ahead are «%s»', (ahead, said) => {
  expect(words({ ahead })).toContain(`Перед вами\n${said}\n`);
});

test.each([
  [15, 22, '15-22 минуты'],
  [10, 15, '10-15 минут'],
  [15, 21, '15-21 минута'],
  [0, 5, 'до 5 минут'],
  [0, 1, 'до 1 минуты'],
  [7, 7, 'около 7 минут'],
  [21, 21, 'около 21 минуты'],
  [0, 0, 'меньше минуты'],
])('a wait of %i to %i minutes is «%s»', (minMinutes, maxMinutes, said) => {
  expect(words({ wait: { minMinutes, maxMinutes } })).toContain(`Примерное ожидание\n${said}\n`);
});

test('what is not known is not told', () => {
  const told = words({ ahead: null, wait: null, followUrl: null, officeAddress: '' });
  expect(told).not.toMatch(/Перед вами|ожидание|телефона|Белгород/);
});

test('an appointment of the same day is told by its time, another by its date too', () => {
  expect(words({ appointmentAt: ISSUED_AT + 5 * 60_000 })).toContain('Вы записаны на\n10:20\n');
  expect(words({ appointmentAt: ISSUED_AT + DAY_MS })).toContain('Вы записаны на\n24 ноября 2026, 10:15\n');
});

test('dates are those of the office, not of the server', () => {
  const issuedAt = Date.UTC(2026, 11, 31, 20, 30);
  expect(words({ issuedAt, timezone: 'Europe/Moscow' })).toContain('31 декабря 2026 в 23:30');
  expect(words({ issuedAt, timezone: 'Asia/Vladivostok' })).toContain('1 января 2027 в 06:30');
});

test('every paper after the first says so', () => {
  expect(words()).not.toContain('Повтор');
  expect(words({ copyNo: 1 })).toMatch(/^Повтор\n/);
  expect(words({ copyNo: 2 })).toMatch(/^Повтор № 2\n/);
});

test('a long service name gets smaller letters, and everything fits 58 mm too', () => {
  const serviceName =
    'Заявление на заключение договора энергоснабжения со всеми документами для физических лиц';
  for (const columns of [48, 32]) {
    for (const line of lines({ serviceName }, columns)) {
      expect(line.text.length * line.width).toBeLessThanOrEqual(columns);
    }
  }
  expect(words({ serviceName }).replaceAll('\n', ' ')).toContain(serviceName);
});

test('the QR code leads to the page of the visitor', () => {
  const { items } = layoutTicket(samplePaper(), 48);
  expect(items.find((item) => item.kind === 'qr')).toEqual({
    kind: 'qr',
    data: 'http://192.168.1.20:8080/t/k3v9q0z7m2x8w4t1',
    moduleDots: 6,
  });
});

test.each([
  ['a class', { outOfTurn: true }],
  ['an address that is not ASCII', { followUrl: 'http://очередь.рф/t/1' }],
  ['a time zone that does not exist', { timezone: 'Europe/Belgorod' }],
  ['a wait that ends before it begins', { wait: { minMinutes: 5, maxMinutes: 3 } }],
])('%s has no place on paper', (_what, changes) => {
  expect(ticketPaperSchema.safeParse({ ...samplePaper(), ...changes }).success).toBe(false);
});
