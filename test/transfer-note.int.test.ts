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

async function sendOn(from: number, to: number, note: string): Promise<void> {
  const target = { kind: 'desk', deskId: `desk-${to + 1}` } as const;
  const order = { deskId: `desk-${from + 1}`, commandId: commandId(), to: target, note };
  answered(await house.office.call('transferTicket', order, operator(from)));
  answered(await desk(to).next());
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

it('is gone with a transfer that was taken back, from the files as well', async () => {
  answered(await take(house.office, house.kiosk));
  answered(await desk(2).open());
  answered(await desk(2).next());
  answered(await desk(2).start());
  const send = async (to: number, words: string) => {
    const target = { kind: 'desk', deskId: `desk-${to + 1}` } as const;
    const order = { deskId: 'desk-3', commandId: commandId(), to: target, note: words };
    answered(await house.office.call('transferTicket', order, operator(2)));
  };
  await send(0, 'Для первого окна: заявление у меня');
  const { desk: own } = await viewNow(house.office.url, { view: 'desk' }, operator(2));
  const back = { deskId: 'desk-3', commandId: commandId(), stepSeq: own?.takeBack?.stepSeq ?? 0 };
  answered(await house.office.call('takeBack', back, operator(2)));
  await send(1, '');
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
