/** A visit is rated once, on the phone or at the kiosk; what the visitor wrote is erased with the names and phones (152-ФЗ, art. 5). */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openConnection } from '../server/log/connection.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { isInFiles } from './support/files.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

let house: DemoOffice;
let first: { code: string; number: string };
let second: { code: string; number: string };

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 1);
  first = answered(await take(house.office, house.kiosk));
  second = answered(await take(house.office, house.kiosk));
});
afterAll(() => house.office.stop());

async function serveNext() {
  const desk = deskOf(house.office, house.operators[0] ?? '');
  await desk.open();
  answered(await desk.next());
  answered(await desk.start());
  answered(await desk.finish());
}
const onPhone = (score: number, words: string | null = null) =>
  house.office.call('rateOwnVisit', { code: first.code, score, words, commandId: commandId() });
const atKiosk = (number: string, score: number) =>
  house.office.call('rateVisit', { number, score, commandId: commandId() }, house.kiosk);

async function ratings() {
  const database = await openConnection(join(house.office.dataDir, 'office.sqlite'), 'reader');
  const rows = await database.all('SELECT number, score, rated_on, operator_id FROM ratings ORDER BY seq');
  await database.close();
  return rows;
}
const isInTheFiles = (words: string): boolean => isInFiles(house.office.dataDir, words);

it('before the visit is over there is nothing to rate', async () => {
  expect(await onPhone(5)).toMatchObject({ ok: false, problem: { code: 'visit-not-over' } });
  const asked = await house.office.call('findVisitToRate', { number: first.number }, house.kiosk);
  expect(asked).toMatchObject({ ok: false, problem: { code: 'visit-not-over' } });
});

it('is rated on the phone, with a word', async () => {
  await serveNext();
  answered(await onPhone(4, 'Спасибо Вере Павловне!'));
  expect(await onPhone(1)).toMatchObject({ ok: false, problem: { code: 'visit-rated' } });
  const phone = await viewNow(house.office.url, { view: 'ticket', code: first.code });
  expect(phone).toMatchObject({ status: 'served', rated: true });
});

it('is rated at the kiosk by the number of the ticket, once', async () => {
  await serveNext();
  const { number } = second;
  expect(answered(await house.office.call('findVisitToRate', { number }, house.kiosk)).number).toBe(number);
  answered(await atKiosk(number, 2));
  expect(await atKiosk(number, 5)).toMatchObject({ ok: false, problem: { code: 'visit-rated' } });
  expect(await ratings()).toMatchObject([
    { number: first.number, score: 4, rated_on: 'phone', operator_id: expect.any(String) },
    { number, score: 2, rated_on: 'kiosk' },
  ]);
});

const managerReads = async () => {
  const days = { unit: 'range', date: '2026-11-23', to: '2026-12-31' } as const;
  const { ratings, words } = answered(await house.office.call('getRatings', days, house.administrator));
  return { words: ratings.map((rating) => [rating.number, rating.words]), kept: words };
};

it('the manager reads the words, and learns nothing else of who wrote them', async () => {
  expect(await managerReads()).toEqual({
    words: [
      [second.number, null],
      [first.number, 'Спасибо Вере Павловне!'],
    ],
    kept: { keptDays: 30, since: at('10:00', -30) },
  });
  const { ratings } = answered(await house.office.call('getRatings', {}, house.administrator));
  expect(JSON.stringify(ratings)).not.toContain(first.code);
});

it('keeps the words as long as names and phones, the score for ever', async () => {
  expect(isInTheFiles('Вере Павловне')).toBe(true);
  await house.moveTo(at('10:00', 29));
  await eventually(() => expect(isInTheFiles('Вере Павловне')).toBe(true));
  await house.moveTo(at('10:00', 31));
  await eventually(() => expect(isInTheFiles('Вере Павловне')).toBe(false));
  expect((await managerReads()).words).toEqual([
    [second.number, null],
    [first.number, null],
  ]);
  expect(await ratings()).toHaveLength(2);
});
