/** A paper of which nobody knows whether it came out: a person looks, says so, and it worries nobody any more. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { makeDoubtful } from './support/doubt.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

type Word = 'came-out' | 'print-again';

let house: DemoOffice;
let printer: TestPrinter;
let ticket: { ticketId: string; number: string };
let printJobId: string;

beforeAll(async () => {
  printer = await startPrinter();
  house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers: [printer.config] }));
});
afterAll(async () => {
  await house.office.stop();
  await printer.stop();
});

const stateOf = async (jobId: string) =>
  answered(await house.office.call('getPrintJob', { printJobId: jobId }, house.kiosk)).state;
const doubts = async () =>
  answered(await house.office.call('listDoubtfulPapers', {}, house.operators[0])).papers;
const counted = async () => {
  const { printers } = await viewNow(house.office.url, { view: 'desk' }, house.operators[0] ?? '');
  return printers.map(({ unknown }) => unknown);
};
const say = (paper: Word, id = commandId(), token = house.reception, jobId = printJobId) =>
  house.office.call('settlePrintJob', { printJobId: jobId, paper, commandId: id }, token);
const papersOf = (number: string) => printer.numbers().filter((one) => one === number).length;

/** A ticket whose paper came out, only that the server never heard of it. */
beforeEach(async () => {
  const taken = answered(await take(house.office, house.kiosk));
  ticket = taken;
  printJobId = taken.printJobId ?? '';
  await eventually(async () => expect(await stateOf(printJobId)).toBe('confirmed'));
  await makeDoubtful(house.office, printJobId);
});

it('is listed with what one needs to look for it, the newest last', async () => {
  const listed = await doubts();
  expect(listed.at(-1)).toEqual({
    printJobId,
    paper: { kind: 'ticket', ticketId: ticket.ticketId, number: ticket.number },
    printerId: 'hall-printer',
    printerName: 'Принтер в зале',
    askedAt: at('10:00'),
  });
  answered(await say('came-out'));
  expect(await doubts()).toEqual(listed.slice(0, -1));
});

describe('a person’s word', () => {
  it('that it came out ends the doubt at once, and prints nothing', async () => {
    await house.restart();
    await eventually(async () => expect(await counted()).toEqual([1]));
    answered(await say('came-out'));
    await eventually(async () => expect(await counted()).toEqual([0]));
    expect(await stateOf(printJobId)).toBe('settled');
    expect(await doubts()).toEqual([]);
    expect(papersOf(ticket.number)).toBe(1);
  });

  it('that it is wanted again prints one more, marked as a repeat', async () => {
    answered(await say('print-again', undefined, house.administrator));
    await eventually(() => expect(papersOf(ticket.number)).toBe(2));
    expect(printer.papers().at(-1)?.text).toMatch(/^Повтор\n/);
    expect(await doubts()).toEqual([]);
  });

  it('is taken once, however often it is sent, also across a restart', async () => {
    const id = commandId();
    const both = await Promise.all([say('print-again', id), say('print-again', id)]);
    expect(both.map(answered)).toEqual([{ done: true }, { done: true }]);
    await house.restart();
    expect(answered(await say('print-again', id))).toEqual({ done: true });
    expect(await say('came-out', id)).toMatchObject({ status: 422, problem: { code: 'command-id-reused' } });
    // Whatever a second one would have printed comes before the next ticket.
    const next = answered(await take(house.office, house.kiosk));
    await eventually(() => expect(papersOf(next.number)).toBe(1));
    expect(papersOf(ticket.number)).toBe(2);
  });

  it('comes too late after somebody else’s', async () => {
    answered(await say('came-out'));
    expect(await say('print-again', undefined, house.administrator)).toMatchObject({
      status: 409,
      problem: { code: 'print-job-not-doubtful', title: expect.stringContaining('уже разобрались') },
    });
    expect(await say('came-out', undefined, undefined, 'none')).toMatchObject({
      status: 404,
      problem: { code: 'print-job-unknown' },
    });
    expect(papersOf(ticket.number)).toBe(1);
  });
});

it('is of use to nobody when its day is over, and worries nobody the next morning', async () => {
  await house.restart();
  await eventually(async () => expect(await counted()).toEqual([1]));
  await house.moveTo(house.now() + 24 * 3_600_000);
  await eventually(async () => expect(await counted()).toEqual([0]));
  expect(await stateOf(printJobId)).toBe('settled');
});
