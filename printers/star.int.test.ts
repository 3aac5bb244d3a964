/** A Star printer on the wire: what it says, what is claimed of its papers, and that none comes twice. */
import { afterEach, describe, expect, it } from 'vitest';
import { encode } from './encode.ts';
import { networkTransport } from './network.ts';
import { eventually } from './testing/eventually.ts';
import { type Hall, numberOn, openHall, QUICK_NETWORK } from './testing/hall.ts';
import { samplePaper } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import { startVirtualPrinter, type VirtualPrinterOptions } from './virtual/printer.ts';

const NEVER = new AbortController().signal;
const cleanUp: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

const ticket = (number: string) => encode(layoutTicket(samplePaper({ number }), 48), 'star');

async function connected(options: VirtualPrinterOptions = {}, proofMs = QUICK_NETWORK.proofMs) {
  const printer = await startVirtualPrinter({ dialect: 'star', ...options });
  cleanUp.push(() => printer.stop());
  const limits = { ...QUICK_NETWORK, proofMs };
  const transport = networkTransport({ host: '127.0.0.1', port: printer.port, dialect: 'star', limits });
  cleanUp.push(() => transport.close());
  return { printer, transport, numbers: () => printer.papers().map(({ text }) => numberOn(text)) };
}

/** More than the counter counts: it goes round, and every paper has a proof of its own. */
const MANY = Array.from({ length: 40 }, (_, index) => `А${String(index + 1).padStart(3, '0')}`);

it.each([false, true])(
  'every one of many papers is confirmed (counting anew after a reset: %s)',
  async (resetClearsMarks) => {
    const { transport, numbers } = await connected({ resetClearsMarks });
    for (const number of MANY)
      expect(await transport.send(ticket(number), NEVER)).toEqual({ kind: 'confirmed' });
    expect(numbers()).toEqual(MANY);
  },
);

it.each(['ready', 'paper-low', 'paper-out', 'cover-open', 'error'] as const)(
  'tells that it is %s',
  async (condition) => {
    const { printer, transport } = await connected();
    await printer.setCondition(condition);
    expect(await transport.status()).toEqual({ condition });
  },
);

it.each([
  ['paper-out', 'paper-out'],
  ['cover-open', 'cover-open'],
  ['error', 'error'],
  ['mute', 'not-answering'],
  ['hangs', 'not-answering'],
  ['garbling', 'garbled'],
  ['stuck', 'not-printing'],
  ['off', 'refused'],
] as const)('sends nothing to one that is in trouble: %s', async (condition, problem) => {
  const { printer, transport, numbers } = await connected();
  await printer.setCondition(condition);
  expect(await transport.send(ticket('А001'), NEVER)).toEqual({ kind: 'not-sent', problem });
  await printer.setCondition('ready');
  expect(await transport.send(ticket('А002'), NEVER)).toEqual({ kind: 'confirmed' });
  expect(numbers()).toEqual(['А002']);
});

describe('in the middle of a paper', () => {
  it.each([
    ['hangs', 'hung'],
    ['stuck', 'hung'],
    ['off', 'closed'],
    ['garbling', 'garbled'],
  ] as const)('%s: nobody knows', async (condition, problem) => {
    const { printer, transport } = await connected({ lineMs: 10 });
    const outcome = transport.send(ticket('А001'), NEVER);
    await printer.setCondition(condition, { afterLines: 3 });
    expect(await outcome).toEqual({ kind: 'unknown', problem });
  });

  it('paper that ran out and was loaded again: printed once, and confirmed', async () => {
    const { printer, transport, numbers } = await connected({ lineMs: 5 });
    const seen: string[] = [];
    const outcome = transport.send(ticket('А001'), NEVER, ({ condition }) => seen.push(condition));
    await printer.setCondition('paper-out', { afterLines: 3 });
    await eventually(() => expect(seen).toContain('paper-out'));
    await printer.setCondition('ready');
    expect(await outcome).toEqual({ kind: 'confirmed' });
    expect(numbers()).toEqual(['А001']);
  });
});

it('an EPSON that was set up as a Star is not printed on', async () => {
  const { transport, printer } = await connected({ dialect: 'epson' });
  expect(await transport.send(ticket('А001'), NEVER)).toMatchObject({ kind: 'not-sent' });
  expect(printer.papers()).toEqual([]);
});

describe('with its runner', () => {
  let hall: Hall;
  afterEach(() => hall.close());

  it('what waited for paper comes out in order', async () => {
    hall = await openHall({ printer: { dialect: 'star' } });
    await hall.printer.setCondition('paper-out');
    for (const number of ['А001', 'А002', 'А003']) hall.take(number);
    await eventually(() => expect(hall.runner.state()).toMatchObject({ condition: 'paper-out', queued: 3 }));
    await hall.printer.setCondition('ready');
    await eventually(() =>
      expect(hall.store.jobs().map(({ state }) => state)).toEqual(Array(3).fill('confirmed')),
    );
    expect(hall.numbers()).toEqual(['А001', 'А002', 'А003']);
  });
});
