/** Printers on a cable, as a device file and as a serial port: the same conversation as over the network, a real terminal between. */
import { afterEach, describe, expect, it } from 'vitest';
import { deviceTransport } from './device-file.ts';
import { encode } from './encode.ts';
import { serialOpener, serialTransport } from './serial-port.ts';
import type { TalkingOptions } from './talking.ts';
import { type Cable, plugIn } from './testing/cable.ts';
import { eventually } from './testing/eventually.ts';
import { numberOn, QUICK_NETWORK } from './testing/hall.ts';
import { samplePaper } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import type { Transport } from './transport.ts';
import { startVirtualPrinter, type VirtualPrinter } from './virtual/printer.ts';

const NEVER = new AbortController().signal;
const cleanUp: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

const ticket = (number: string) => encode(layoutTicket(samplePaper({ number }), 48));

const KINDS: Readonly<Record<string, (path: string, options: TalkingOptions) => Transport>> = {
  'device file': (path, options) => deviceTransport({ path, dialect: 'epson', ...options }),
  'serial port': (path, options) =>
    serialTransport({ path, baud: 115200, flow: 'none', dialect: 'epson', ...options }),
};

type Hall = { printer: VirtualPrinter; cable: Cable; transport: Transport };

describe.each(Object.entries(KINDS))('a printer on a %s', (_kind, transportAt) => {
  async function connected(options: TalkingOptions = {}, printerOptions = {}): Promise<Hall> {
    const printer = await startVirtualPrinter(printerOptions);
    cleanUp.push(() => printer.stop());
    const cable = await plugIn(printer);
    cleanUp.push(() => cable.pull());
    const transport = transportAt(cable.path, { limits: QUICK_NETWORK, ...options });
    cleanUp.push(() => transport.close());
    return { printer, cable, transport };
  }

  const numbers = (printer: VirtualPrinter) => printer.papers().map(({ text }) => numberOn(text));

  it('prints in order, each paper confirmed', async () => {
    const { printer, transport } = await connected();
    const sent = ['А001', 'А002', 'А003'];
    const outcomes = await Promise.all(sent.map((number) => transport.send(ticket(number), NEVER)));
    expect(outcomes).toEqual(sent.map(() => ({ kind: 'confirmed' })));
    expect(numbers(printer)).toEqual(sent);
    expect(printer.papers()[0]?.text).toContain('Ваш номер в очереди');
  });

  it.each(['ready', 'paper-low', 'paper-out', 'cover-open', 'error'] as const)(
    'tells that it is %s',
    async (condition) => {
      const { printer, transport } = await connected();
      await printer.setCondition(condition);
      expect(await transport.status()).toEqual({ condition });
    },
  );

  it('sends nothing to a printer without paper, and prints once there is some', async () => {
    const { printer, transport } = await connected();
    await printer.setCondition('paper-out');
    expect(await transport.send(ticket('А001'), NEVER)).toEqual({ kind: 'not-sent', problem: 'paper-out' });
    await printer.setCondition('ready');
    expect(await transport.send(ticket('А001'), NEVER)).toEqual({ kind: 'confirmed' });
    expect(numbers(printer)).toEqual(['А001']);
  });

  it.each(['mute', 'off'] as const)('does not print on one that says nothing: %s', async (condition) => {
    const { printer, transport } = await connected();
    await printer.setCondition(condition);
    expect(await transport.status()).toEqual({ condition: 'not-answering' });
    expect(await transport.send(ticket('А001'), NEVER)).toEqual({
      kind: 'not-sent',
      problem: 'not-answering',
    });
    expect(printer.papers()).toEqual([]);
  });

  it('does not print on something that talks nonsense', async () => {
    const { printer, transport } = await connected();
    await printer.setCondition('garbling');
    expect(await transport.send(ticket('А001'), NEVER)).toEqual({ kind: 'not-sent', problem: 'garbled' });
  });

  it('does not know what became of a paper when the cable is pulled half way', async () => {
    const { printer, cable, transport } = await connected({}, { lineMs: 30 });
    const outcome = transport.send(ticket('А001'), NEVER);
    await printer.setCondition('hangs', { afterLines: 3 });
    await eventually(() => expect(printer.condition()).toBe('hangs'));
    await cable.pull();
    expect(await outcome).toEqual({ kind: 'unknown', problem: expect.stringMatching(/^(closed|hung)$/) });
    expect(await transport.status()).toEqual({ condition: 'offline' });
    expect(await transport.send(ticket('А002'), NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
  });

  it('stops at once while a printer hangs, and leaves the device to others', async () => {
    const { printer, transport, cable } = await connected(
      { limits: { ...QUICK_NETWORK, proofMs: 60_000 } },
      {
        lineMs: 20,
      },
    );
    const outcome = transport.send(ticket('А001'), NEVER);
    await printer.setCondition('hangs', { afterLines: 3 });
    await eventually(() => expect(printer.condition()).toBe('hangs'));
    await transport.close();
    expect(await outcome).toEqual({ kind: 'unknown', problem: 'stopped' });
    expect(await transport.send(ticket('А002'), NEVER)).toEqual({ kind: 'not-sent', problem: 'stopped' });
    await printer.setCondition('ready');
    const another = transportAt(cable.path, { limits: QUICK_NETWORK });
    // It prints the rest first.
    await expect.poll(() => another.status()).toEqual({ condition: 'ready' });
  });

  it('claims no more than that it was sent when the printer answers nothing', async () => {
    const { printer, transport } = await connected({ speaksStatus: false });
    await printer.setCondition('mute');
    expect(await transport.send(ticket('А001'), NEVER)).toEqual({ kind: 'sent' });
    await eventually(() => expect(numbers(printer)).toEqual(['А001']));
  });
});

describe('a serial port that somebody else holds', () => {
  async function heldPort() {
    const printer = await startVirtualPrinter();
    cleanUp.push(() => printer.stop());
    const cable = await plugIn(printer);
    cleanUp.push(() => cable.pull());
    const opener = serialOpener({ path: cable.path, baud: 115200, flow: 'none' });
    const holder = await opener(1000, NEVER);
    if ('problem' in holder) throw new Error(holder.problem);
    cleanUp.push(async () => void holder.stream.destroy());
    return { opener, letGo: () => holder.stream.destroy() };
  }

  it('is opened when it is let go within a moment', async () => {
    const { opener, letGo } = await heldPort();
    const opening = opener(1000, NEVER);
    setTimeout(letGo, 100);
    const opened = await opening;
    expect(opened).not.toHaveProperty('problem');
    if ('stream' in opened) opened.stream.destroy();
  });

  it('is told to be in use when it is kept', async () => {
    const { opener } = await heldPort();
    expect(await opener(1000, NEVER)).toEqual({ problem: 'in-use' });
  });
});
