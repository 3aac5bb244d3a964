import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { encode } from '../encode.ts';
import { eventually } from '../testing/eventually.ts';
import { samplePaper } from '../testing/sample-papers.ts';
import { layoutTicket } from '../ticket-layout.ts';
import type { Paper } from './paper.ts';
import { startVirtualPrinter, type VirtualPrinter } from './printer.ts';

const ASK_PAPER = [0x10, 0x04, 0x04];
const ASK_IN_ORDER = [0x1d, 0x72, 0x01];
const TICKET = encode(layoutTicket(samplePaper(), 48));

let printer: VirtualPrinter;
let socket: Socket;
afterEach(async () => {
  socket.destroy();
  await printer.stop();
});

async function plugIn(): Promise<number[]> {
  const heard: number[] = [];
  socket = connect(printer.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => heard.push(...bytes));
  await new Promise((resolve) => socket.once('connect', resolve));
  return heard;
}

test('keeps what was cut, with its time, and tells', async () => {
  const told: Paper[] = [];
  printer = await startVirtualPrinter({ now: () => 42, onPaper: (paper) => told.push(paper) });
  await plugIn();
  socket.write(TICKET);
  await eventually(() => expect(told).toHaveLength(1));
  expect(told[0]).toMatchObject({ printedAt: 42, complete: true, columns: 48 });
  expect(printer.papers()).toEqual(told);
});

test('keeps the last hundred', async () => {
  const ids: string[] = [];
  printer = await startVirtualPrinter({ onPaper: ({ id }) => ids.push(id) });
  await plugIn();
  for (let count = 0; count < 103; count += 1) socket.write(TICKET);
  await eventually(() => expect(new Set(ids).size).toBe(103));
  expect(printer.papers().map(({ id }) => id)).toEqual(ids.slice(3));
});

test('without paper, real-time questions are answered at once and the rest waits for paper', async () => {
  printer = await startVirtualPrinter();
  await printer.setCondition('paper-out');
  const heard = await plugIn();
  socket.write(Buffer.concat([TICKET, Buffer.from(ASK_IN_ORDER), Buffer.from(ASK_PAPER)]));
  await eventually(() => expect(heard).toEqual([0x7e]));
  await printer.setCondition('paper-low');
  await eventually(() => expect(heard).toEqual([0x7e, 0x03]));
  expect(printer.papers()).toHaveLength(1);
});

test('switched off it forgets what waited, and listens on the same port when it is on again', async () => {
  printer = await startVirtualPrinter();
  const { port } = printer;
  await printer.setCondition('cover-open');
  const heard = await plugIn();
  socket.write(Buffer.concat([TICKET, Buffer.from(ASK_PAPER)]));
  await eventually(() => expect(heard).toHaveLength(1));
  await printer.setCondition('off');
  await expect(
    new Promise((resolve, reject) => connect(port, '127.0.0.1').on('connect', resolve).on('error', reject)),
  ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await printer.setCondition('ready');
  await plugIn();
  socket.write(TICKET);
  await eventually(() => expect(printer.papers()).toHaveLength(1));
});

test('a port that is taken is an error at the start', async () => {
  printer = await startVirtualPrinter();
  await plugIn();
  await expect(startVirtualPrinter({ port: printer.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
