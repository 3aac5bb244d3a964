/** A printer on a serial port. The only file that knows the library for such ports. */
import { access, constants } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Printer, PrinterDialect } from '../contract/printers.ts';
import { MAX_PAPER_AGE_MS, WIRE_LIMITS, type WireLimits } from './limits.ts';
import { PortStream, type Port } from './port-stream.ts';
import { type TalkingOptions, talkingIn } from './talking.ts';
import type { PrintProblem, Transport } from './transport.ts';
import type { Opener } from './wire.ts';

type Serial = Extract<Printer, { kind: 'serial' }>;

export type SerialOptions = TalkingOptions &
  Pick<Serial, 'path' | 'baud' | 'flow'> & { readonly dialect: PrinterDialect };

/** What is used of the library; its own types lead into a package whose types cannot be found. */
interface OpenPort {
  read(buffer: Buffer, offset: number, length: number): Promise<{ bytesRead: number }>;
  write(bytes: Buffer): Promise<void>;
  drain(): Promise<void>;
  flush(): Promise<void>;
  close(): Promise<void>;
}
interface SerialBinding {
  open(options: {
    path: string;
    baudRate: number;
    rtscts: boolean;
    xon: boolean;
    xoff: boolean;
    hupcl: boolean;
  }): Promise<OpenPort>;
}

/**
 * A port that was closed this moment may still be locked: the system lets it go with the last call that uses it, and a program that is
 * being started holds a copy of it for a moment.
 */
const LET_GO_MS = 500;
const LOOK_AGAIN_MS = 25;

/** Answers are a byte or nine. */
const READ_BYTES = 256;

/** @returns a transport to the printer at the port; it holds the port only while it prints or asks */
export function serialTransport(options: SerialOptions): Transport {
  const { path, baud, flow, dialect, ...talking } = options;
  const limits = { ...limitsAt(baud), ...talking.limits };
  return talkingIn(dialect, serialOpener({ path, baud, flow }), { ...talking, limits });
}

/** A byte is ten bits on the line; a paper that takes longer than its visitor waits is not waited for either. */
export function limitsAt(baud: number): Partial<WireLimits> {
  const proofPerByteMs = Math.max(WIRE_LIMITS.proofPerByteMs, 10_000 / baud);
  return { proofPerByteMs, mostForBytesMs: MAX_PAPER_AGE_MS };
}

export function serialOpener({ path, baud, flow }: Pick<Serial, 'path' | 'baud' | 'flow'>): Opener {
  return async (_limitMs, signal) => {
    if (signal.aborted) return { problem: 'stopped' };
    try {
      if (process.platform !== 'win32') await access(path, constants.R_OK | constants.W_OK);
      const software = flow === 'xon-xoff';
      // Only now: where it is not built for this system, other printers print all the same.
      const { autoDetect } = await import('@serialport/bindings-cpp');
      const binding = autoDetect() as SerialBinding;
      const open = () =>
        binding.open({
          path,
          baudRate: baud,
          rtscts: flow === 'rts-cts',
          xon: software,
          xoff: software,
          // A printer takes a falling DTR for a switched-off computer and forgets what it has.
          hupcl: false,
        });
      const port = await onceLetGo(open, performance.now() + LET_GO_MS, signal);
      return { stream: new PortStream(new SerialPort(port), true), saysGoodbye: false };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
}

/** @throws what `open` throws, when it is something else or lasts */
async function onceLetGo<P>(open: () => Promise<P>, deadline: number, signal: AbortSignal): Promise<P> {
  try {
    return await open();
  } catch (error) {
    if (problemOf(error) !== 'in-use' || signal.aborted || performance.now() > deadline) throw error;
    await pause(LOOK_AGAIN_MS);
    return onceLetGo(open, deadline, signal);
  }
}

/** The library tells errors apart by their words only. */
function problemOf(error: unknown): PrintProblem {
  const words = error instanceof Error ? error.message : '';
  // Words of Node's own check, of the library on Linux, and of the library on Windows.
  if (/^(ENOENT|ENOTDIR)|no such|not found/i.test(words)) return 'gone';
  if (/^(EACCES|EPERM)|permission/i.test(words)) return 'no-access';
  return /lock|busy|access denied/i.test(words) ? 'in-use' : 'unreachable';
}

class SerialPort implements Port {
  readonly #port: OpenPort;

  constructor(port: OpenPort) {
    this.#port = port;
  }

  async read(): Promise<Uint8Array> {
    const buffer = Buffer.alloc(READ_BYTES);
    const { bytesRead } = await this.#port.read(buffer, 0, READ_BYTES);
    if (bytesRead === 0) throw new Error('the serial port has hung up');
    return buffer.subarray(0, bytesRead);
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#port.write(Buffer.from(bytes));
  }

  drain(): Promise<void> {
    return this.#port.drain();
  }

  async close(): Promise<void> {
    // Closing waits for what has not left, half a minute on Linux; nothing is to come out so late. A pulled port fails here.
    await this.#port.flush().catch(() => undefined);
    await this.#port.close();
  }
}
