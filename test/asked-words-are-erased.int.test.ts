/** A word asked for after serving a person with a disability reaches the head of the office (6.7.11), lies beside the log, and is erased with names and phones. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf } from './support/desk.ts';
import { isInFiles } from './support/files.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const WORDS = 'Пандус скользкий, перила шатаются';

let house: DemoOffice;
let outOfTurn: string;
let withNeed: string;
let ordinary: string;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 2);
  const issue = async (over: object) =>
    answered(
      await house.office.call(
        'issueTicket',
        { commandId: commandId(), serviceId: 'payment', outOfTurn: false, ...over },
        house.kiosk,
      ),
    ).ticketId;
  outOfTurn = await issue({ outOfTurn: true });
  withNeed = await issue({ needs: ['hearing'] });
  ordinary = await issue({});
});
afterAll(() => house.office.stop());

const operator = (n = 0) => house.operators[n] ?? '';
const toAsk = async (n = 0) =>
  (await viewNow(house.office.url, { view: 'desk' }, operator(n))).toAsk.map(({ ticketId }) => ticketId);
const record = (ticketId: string, words: string | null) =>
  house.office.call('recordWord', { ticketId, words, commandId: commandId() }, operator());
const listed = async (which: 'open' | 'all') =>
  answered(await house.office.call('listWords', { which }, house.administrator)).words;
const consider = (ticketId: string) =>
  house.office.call('considerWord', { ticketId, commandId: commandId() }, house.administrator);
const isInTheFiles = (words: string): boolean => isInFiles(house.office.dataDir, words);

async function serveNext() {
  const desk = deskOf(house.office, operator());
  answered(await desk.next());
  answered(await desk.start());
  answered(await desk.finish());
}

it('whoever served is reminded of those served out of turn or with help, also after a restart', async () => {
  answered(await deskOf(house.office, operator()).open());
  answered(await deskOf(house.office, operator(1), 'desk-2').open());
  for (let i = 0; i < 3; i += 1) await serveNext();
  expect(await toAsk()).toEqual([withNeed, outOfTurn]);
  expect(await toAsk()).not.toContain(ordinary);
  expect(await toAsk(1)).toEqual([]);
  await house.office.restart();
  expect(await toAsk()).toEqual([withNeed, outOfTurn]);
});

it('a finish that is taken back takes the question along', async () => {
  const wish = { commandId: commandId(), serviceId: 'payment', outOfTurn: true };
  const { ticketId } = answered(await house.office.call('issueTicket', wish, house.kiosk));
  await serveNext();
  expect(await toAsk()).toContain(ticketId);
  const { desk } = await viewNow(house.office.url, { view: 'desk' }, operator());
  const stepSeq = desk?.takeBack?.stepSeq ?? 0;
  answered(
    await house.office.call('takeBack', { deskId: 'desk-1', stepSeq, commandId: commandId() }, operator()),
  );
  expect(await toAsk()).not.toContain(ticketId);
  expect(await record(ticketId, null)).toMatchObject({ ok: false, problem: { code: 'visit-not-over' } });
  answered(await deskOf(house.office, operator()).finish());
  answered(await record(ticketId, null));
});

it('is written down once, and the head of the office reads it with three days to consider it', async () => {
  answered(await record(outOfTurn, WORDS));
  expect(await toAsk()).toEqual([withNeed]);
  expect(await record(outOfTurn, WORDS)).toMatchObject({ ok: false, problem: { code: 'word-asked' } });
  answered(await record(withNeed, null));
  expect(await toAsk()).toEqual([]);
  const [word, ...others] = await listed('open');
  expect(others).toEqual([]);
  expect(word).toMatchObject({ ticketId: outOfTurn, words: WORDS, due: '2026-11-26', consideredAt: null });
  expect(word?.askedBy).toMatch(/./);
  expect(await listed('all')).toHaveLength(3);
});

it('is considered once, by somebody; where nothing was said there is nothing to consider', async () => {
  expect(await consider(withNeed)).toMatchObject({ ok: false, problem: { code: 'word-unknown' } });
  answered(await consider(outOfTurn));
  answered(await consider(outOfTurn));
  expect(await listed('open')).toEqual([]);
  const all = await listed('all');
  const word = all.find(({ ticketId }) => ticketId === outOfTurn);
  expect(word).toMatchObject({
    consideredAt: house.now(),
    consideredBy: expect.stringMatching(/./) as string,
  });
});

it('stays as long as names and phones; that it was said and considered stays for ever', async () => {
  expect(isInTheFiles('перила шатаются')).toBe(true);
  await house.moveTo(at('10:00', 29));
  await eventually(() => expect(isInTheFiles('перила шатаются')).toBe(true));
  await house.moveTo(at('10:00', 31));
  await eventually(() => expect(isInTheFiles('перила шатаются')).toBe(false));
  const all = await listed('all');
  const word = all.find(({ ticketId }) => ticketId === outOfTurn);
  expect(word).toMatchObject({ said: true, words: null, due: '2026-11-26', consideredAt: at('10:00') });
});
