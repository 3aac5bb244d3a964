/** What can be wrong with a file that should be a printer, and a printer that only listens. */
import { execFileSync } from 'node:child_process';
import { chmodSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviceTransport } from './device-file.ts';
import { encode } from './encode.ts';
import { serialTransport } from './serial-port.ts';
import { eventually } from './testing/eventually.ts';
import { QUICK_NETWORK } from './testing/hall.ts';
import { samplePaper } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';

const NEVER = new AbortController().signal;
const TICKET = encode(layoutTicket(samplePaper(), 48));

/** On every Unix. */
const NOBODY = 65_534;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'queue-device-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const device = (path: string, speaksStatus = true) =>
  deviceTransport({ path, dialect: 'epson', speaksStatus, limits: QUICK_NETWORK });
const serial = (path: string) =>
  serialTransport({ path, baud: 9600, flow: 'none', dialect: 'epson', limits: QUICK_NETWORK });

/** More than the system keeps for a reader that does not read. */
const LONG = Buffer.concat(Array.from({ length: 200 }, () => TICKET));

/** The printer's end of a pipe at the path; never ends, because it holds the other end as well. */
function pipeAt(path: string): Socket {
  execFileSync('mkfifo', [path]);
  const fd = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

it('gives all bytes to a printer that never answers, however slowly it takes them', async () => {
  const path = join(directory, 'lp0');
  const reader = pipeAt(path);
  const received: Buffer[] = [];
  reader.on('data', (bytes) => {
    received.push(bytes);
    reader.pause();
    setTimeout(() => reader.resume(), 5);
  });
  expect(await device(path, false).send(LONG, NEVER)).toEqual({ kind: 'sent' });
  await eventually(() => expect(Buffer.concat(received).equals(LONG)).toBe(true));
  reader.destroy();
});

it('knows nothing of a paper that such a printer stopped taking', async () => {
  const path = join(directory, 'lp0');
  const reader = pipeAt(path);
  expect(await device(path, false).send(LONG, NEVER)).toEqual({ kind: 'unknown', problem: 'hung' });
  reader.destroy();
});

it('finds nobody at the other end of the cable', async () => {
  const path = join(directory, 'lp0');
  execFileSync('mkfifo', [path]);
  expect(await device(path, false).send(TICKET, NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
});

it('takes no ordinary file for a printer, and makes none', async () => {
  const path = join(directory, 'lp0');
  expect(await device(path).send(TICKET, NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
  writeFileSync(path, 'left by somebody');
  expect(await device(path).send(TICKET, NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
  expect(readFileSync(path, 'utf8')).toBe('left by somebody');
  expect(await device(directory).send(TICKET, NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
});

describe('a serial port', () => {
  it('that is not there', async () => {
    const transport = serial(join(directory, 'ttyUSB0'));
    expect(await transport.send(TICKET, NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
    expect(await transport.status()).toEqual({ condition: 'offline' });
  });

  it('that is none', async () => {
    const path = join(directory, 'ttyUSB0');
    writeFileSync(path, '');
    expect(await serial(path).send(TICKET, NEVER)).toMatchObject({ kind: 'not-sent' });
  });
});

/** Root may do everything: then as somebody who may not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

it('says that it may not', async () => {
  const path = join(directory, 'lp0');
  execFileSync('mkfifo', [path]);
  chmodSync(path, 0);
  for (const transport of [device(path), serial(path)]) {
    expect(await asNobody(() => transport.status())).toEqual({ condition: 'no-access' });
  }
});
