/** What leaves the office for the printer, byte by byte: the wire itself, not the picture that our own printer makes of it. */
import { createServer, type Server } from 'node:net';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

let house: DemoOffice;
let server: Server;
const received: Buffer[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('data', (bytes) => received.push(bytes));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  // A printer that answers no questions, so that it need not be one.
  const printers = [
    {
      id: 'wire',
      name: 'Провод',
      kind: 'network' as const,
      host: '127.0.0.1',
      port,
      dialect: 'epson' as const,
      letters: 'code-page' as const,
      columns: 48,
      speaksStatus: false,
    },
  ];
  house = await startDemo(at('10:15'), (config) => ({
    ...openAlways(config),
    name: 'Центр на Народном бульваре',
    printers,
  }));
});
afterAll(async () => {
  await house.office.stop();
  await new Promise((resolve) => server.close(resolve));
});

it('a ticket is Cyrillic of code page 866, with its number, its facts, its link and a cut', async () => {
  const given = { commandId: commandId(), serviceId: 'account-reregistration', outOfTurn: false };
  const ticket = answered(await house.office.call('issueTicket', given, house.kiosk));
  // It takes the bytes and says nothing: more is not claimed.
  await eventually(async () => {
    const job = await house.office.call('getPrintJob', { printJobId: ticket.printJobId ?? '' }, house.kiosk);
    expect(answered(job).state).toBe('sent');
  });
  const bytes = Buffer.concat(received);
  const text = iconv.decode(bytes, 'cp866');
  expect(ticket.number).toBe('Д001');
  expect(text).toContain('Д 001');
  expect(text).toContain('Центр на Народном бульваре');
  expect(text.replaceAll(/\s+/g, ' ')).toContain('Переоформить счёт');
  expect(text).toContain('23 ноября');
  expect(text).toContain('10:15');
  expect(text).toContain(ticket.followUrl);
  // Page 17 is Cyrillic, and «ё» is a letter of it.
  expect(bytes.includes(Buffer.of(0x1b, 0x74, 17))).toBe(true);
  expect(bytes.includes(iconv.encode('счёт', 'cp866'))).toBe(true);
  const cut = bytes.lastIndexOf(Buffer.of(0x1d, 0x56));
  expect(cut).toBeGreaterThan(bytes.length - 8);
});
