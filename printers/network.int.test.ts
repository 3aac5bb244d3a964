import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { encode } from './encode.ts';
import { type NetworkOptions, networkTransport } from './network.ts';
import { numberOn, QUICK_NETWORK } from './testing/hall.ts';
import { samplePaper } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import { startVirtualPrinter, type VirtualPrinterOptions } from './virtual/printer.ts';

const NEVER = new AbortController().signal;
const cleanUp: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

function ticket(number: string): Uint8Array {
  return encode(layoutTicket(samplePaper({ number }), 48));
}

function transportTo(port: number, options: Partial<NetworkOptions> = {}) {
  const transport = networkTransport({ host: '127.0.0.1', port, limits: QUICK_NETWORK, ...options });
  cleanUp.push(() => transport.close());
  return transport;
}

async function connected(printerOptions: VirtualPrinterOptions = {}, options: Partial<NetworkOptions> = {}) {
  const printer = await startVirtualPrinter(printerOptions);
  cleanUp.push(() => printer.stop());
  return { printer, transport: transportTo(printer.port, options) };
}

test('a ticket comes out in Cyrillic, and the printer confirms it', async () => {
  const { printer, transport } = await connected();
  expect(await transport.send(ticket('Д047'), NEVER)).toEqual({ kind: 'confirmed' });
  expect(printer.papers().map(({ text }) => text)).toEqual([
    expect.stringContaining('Центр обслуживания клиентов'),
  ]);
});

test('a clone that starts in Chinese prints Cyrillic too', async () => {
  const { printer, transport } = await connected({ startsInChinese: true });
  await transport.send(ticket('Д047'), NEVER);
  expect(printer.papers()[0]?.text).toContain('Ваш номер в очереди');
});

test('tickets sent in the same instant come out one after the other', async () => {
  const { printer, transport } = await connected({ lineMs: 2 });
  const numbers = ['А001', 'А002', 'А003', 'А004'];
  const outcomes = await Promise.all(numbers.map((number) => transport.send(ticket(number), NEVER)));
  expect(outcomes).toEqual(numbers.map(() => ({ kind: 'confirmed' })));
  expect(printer.papers().map(({ text }) => numberOn(text))).toEqual(numbers);
});

test.each([
  ['ready', 'ready'],
  ['paper-low', 'paper-low'],
  ['paper-out', 'paper-out'],
  ['cover-open', 'cover-open'],
  ['error', 'error'],
  ['off', 'offline'],
  ['hangs', 'not-answering'],
  ['mute', 'not-answering'],
  ['stuck', 'not-answering'],
  ['garbling', 'not-answering'],
  ['closing', 'offline'],
] as const)('a printer that is %s has the status %s', async (condition, status) => {
  const { printer, transport } = await connected();
  await printer.setCondition(condition);
  expect(await transport.status()).toEqual({ condition: status });
  expect(printer.papers()).toEqual([]);
});

test('without paper, several printers answer only the question for paper', async () => {
  const { printer, transport } = await connected({ answersOnlyPaperWhenOut: true });
  await printer.setCondition('paper-out');
  expect(await transport.status()).toEqual({ condition: 'paper-out' });
  expect(await transport.send(ticket('Д047'), NEVER)).toEqual({ kind: 'not-sent', problem: 'paper-out' });
});

test('a printer that answers no in-order question is asked before, and claims only that the ticket was sent', async () => {
  const { printer, transport } = await connected({}, { answersInOrder: false });
  expect(await transport.send(ticket('Д047'), NEVER)).toEqual({ kind: 'sent' });
  await printer.setCondition('cover-open');
  expect(await transport.send(ticket('Д048'), NEVER)).toEqual({ kind: 'not-sent', problem: 'cover-open' });
});

test('an address that does not exist is not sent to', async () => {
  const transport = transportTo(9100, { host: 'printer.invalid' });
  expect(await transport.send(ticket('Д047'), NEVER)).toEqual({ kind: 'not-sent', problem: 'unreachable' });
});

test('a closed transport sends nothing', async () => {
  const { printer, transport } = await connected();
  await transport.close();
  expect(await transport.send(ticket('Д047'), NEVER)).toEqual({ kind: 'not-sent', problem: 'stopped' });
  expect(printer.papers()).toEqual([]);
});

test('something that is no printer gets no ticket', async () => {
  const received: Buffer[] = [];
  const port = await listen(
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        received.push(bytes);
        socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      });
    }),
  );
  expect(await transportTo(port).send(ticket('Д047'), NEVER)).toEqual({
    kind: 'not-sent',
    problem: 'garbled',
  });
  expect(Buffer.concat(received).length).toBeLessThan(20);
});

test('the answer owed to an earlier connection is not taken for the proof of this ticket', async () => {
  // A printer that, freed from a jam, first answers the question of a connection long gone, and then jams again.
  let inOrderQuestions = 0;
  const port = await listen(
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        if (bytes[0] === 0x10) socket.write(Uint8Array.of(0x12));
        else if (bytes.includes(0x1d)) {
          inOrderQuestions += 1;
          if (inOrderQuestions > 1) return;
          socket.write(Uint8Array.of(0x00));
          setTimeout(() => socket.write(Uint8Array.of(0x00)), 15);
        }
      });
    }),
  );
  expect(await transportTo(port).send(ticket('Д047'), NEVER)).toEqual({ kind: 'unknown', problem: 'hung' });
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}
