/** What help a visitor asks for is seen by the desk that serves, by nobody else, and by nobody the next day (6.7.4; 152-ФЗ, art. 10). */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ViewName, WatchRequest } from '../contract/live.ts';
import { openConnection } from '../server/log/connection.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { isInFiles } from './support/files.ts';
import { deskOf } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

let house: DemoOffice;
let code: string;

const NEEDS = ['moving', 'understanding'] as const;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 1);
  const { office, kiosk } = house;
  const wish = { serviceId: 'payment', outOfTurn: true, needs: [...NEEDS], commandId: commandId() };
  ({ code } = answered(await office.call('issueTicket', wish, kiosk)));
});
afterAll(() => house.office.stop());

const operator = () => house.operators[0] ?? '';
const needsAtDesk = async () => {
  const { desk } = await viewNow(house.office.url, { view: 'desk' }, operator());
  return desk?.visitor?.needs;
};

/** Everything that is written down: the files of the office, byte by byte. */
const isInTheFiles = (words: string): boolean => isInFiles(house.office.dataDir, words);

it('the desk that calls the visitor is told, also after a restart of the server', async () => {
  const desk = deskOf(house.office, operator());
  answered(await desk.open());
  answered(await desk.next());
  expect(await needsAtDesk()).toEqual(NEEDS);
  await house.office.restart();
  expect(await needsAtDesk()).toEqual(NEEDS);
});

it('no other screen is told, and the log knows nothing of it', async () => {
  const { url } = house.office;
  const askers: [ViewName, string | null][] = [
    ['kiosk', house.kiosk],
    ['display', house.display],
    ['manager', house.administrator],
    ['printers', house.administrator],
    ['ticket', null],
  ];
  for (const [view, token] of askers) {
    const request: WatchRequest = view === 'ticket' ? { view, code } : { view };
    const seen = JSON.stringify(await viewNow(url, request, token ?? undefined));
    expect(seen, view).not.toMatch(/"(?:moving|understanding)"/);
  }
  const database = await openConnection(join(house.office.dataDir, 'office.sqlite'), 'reader');
  const rows = await database.all("SELECT body FROM events WHERE body LIKE '%understanding%'");
  const answers = await database.all("SELECT answer FROM commands WHERE answer LIKE '%understanding%'");
  await database.close();
  expect([rows, answers]).toEqual([[], []]);
});

it('when the next day begins nothing of it is left, not even in the files', async () => {
  expect(isInTheFiles('"understanding"')).toBe(true);
  await house.moveTo(at('10:00', 1));
  await eventually(() => expect(isInTheFiles('"understanding"')).toBe(false));
});
