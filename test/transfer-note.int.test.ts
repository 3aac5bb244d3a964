/** What a specialist writes about a visitor who is sent on is read at the next desk, by nobody else, and by nobody the next day. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openConnection } from '../server/log/connection.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { isInFiles } from './support/files.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const NOTE = 'Копия паспорта снята, нужен дубликат договора';

let house: DemoOffice;
let ticketId: string;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 3);
  ({ ticketId } = answered(await take(house.office, house.kiosk)));
});
afterAll(() => house.office.stop());

const operator = (n: number) => house.operators[n] ?? '';
const desk = (n: number) => deskOf(house.office, operator(n), `desk-${n + 1}`);
const visitorAt = async (n: number) =>
  (await viewNow(house.office.url, { view: 'desk' }, operator(n))).desk?.visitor;

async function send(from: number, to: number, note: string): Promise<void> {
  const target = { kind: 'desk', deskId: `desk-${to + 1}` } as const;
  const order = { deskId: `desk-${from + 1}`, commandId: commandId(), to: target, note };
  answered(await house.office.call('transferTicket', order, operator(from)));
}
async function sendOn(from: number, to: number, note: string): Promise<void> {
  await send(from, to, note);
  answered(await desk(to).next());
}
async function takeBack(n: number): Promise<void> {
  const { desk: own } = await viewNow(house.office.url, { view: 'desk' }, operator(n));
  const order = { deskId: `desk-${n + 1}`, commandId: commandId(), stepSeq: own?.takeBack?.stepSeq ?? 0 };
  answered(await house.office.call('takeBack', order, operator(n)));
}

const isInTheFiles = (words: string): boolean => isInFiles(house.office.dataDir, words);

it('the next desk reads it with the name of whoever wrote it, also after a restart', async () => {
  for (const n of [0, 1]) answered(await desk(n).open());
  answered(await desk(0).next());
  answered(await desk(0).start());
  expect((await visitorAt(0))?.note).toBeNull();
  await sendOn(0, 1, `  ${NOTE} `);
  const note = { text: NOTE, from: expect.stringMatching(/./) as string };
  expect(await visitorAt(1)).toMatchObject({ ticketId, note });
  await house.office.restart();
  expect(await visitorAt(1)).toMatchObject({ ticketId, note });
});

it('is not in the log, and no other screen sees it', async () => {
  const { url, dataDir } = house.office;
  for (const [view, token] of [
    ['kiosk', house.kiosk],
    ['display', house.display],
    ['manager', house.administrator],
    ['desk', operator(0)],
  ] as const) {
    expect(JSON.stringify(await viewNow(url, { view }, token)), view).not.toContain(NOTE);
  }
  const database = await openConnection(join(dataDir, 'office.sqlite'), 'reader');
  expect(await database.all(`SELECT seq FROM events WHERE body LIKE '%дубликат%'`)).toEqual([]);
  await database.close();
  expect(isInTheFiles(NOTE)).toBe(true);
});

it('is for one leg of the visit: sent back without a word there is none', async () => {
  await sendOn(1, 0, '');
  expect(await visitorAt(0)).toMatchObject({ ticketId, note: null });
});

it('of the specialist before is there again when a transfer is taken back, also after a restart', async () => {
  // Sent there and back, the visitor is started with at the first desk; the second one’s words are read here.
  answered(await desk(0).start());
  await sendOn(0, 1, 'Первый: договор в папке');
  answered(await desk(1).start());
  await send(1, 0, 'Второй: это было не туда');
  await takeBack(1);
  const note = { text: 'Первый: договор в папке' };
  expect((await visitorAt(1))?.note).toMatchObject(note);
  await house.office.restart();
  expect((await visitorAt(1))?.note).toMatchObject(note);
  answered(await desk(1).finish());
});

it('is gone with a transfer that was taken back, from the files as well', async () => {
  answered(await take(house.office, house.kiosk));
  answered(await desk(2).open());
  answered(await desk(2).next());
  answered(await desk(2).start());
  await send(2, 0, 'Для первого окна: заявление у меня');
  await takeBack(2);
  await send(2, 1, '');
  answered(await desk(1).next());
  expect((await visitorAt(1))?.note).toBeNull();
  await house.office.restart();
  expect((await visitorAt(1))?.note).toBeNull();
  const database = await openConnection(join(house.office.dataDir, 'office.sqlite'), 'reader');
  expect(await database.all(`SELECT note FROM transfer_notes WHERE note LIKE '%заявление%'`)).toEqual([]);
  await database.close();
});

it('is gone when the day is', async () => {
  await house.moveTo(at('10:00', 1));
  await eventually(() => expect(isInTheFiles(NOTE)).toBe(false));
});
