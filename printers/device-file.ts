/** A printer behind a file of the system: a USB printer on Linux is `/dev/usb/lp0`. */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { PrinterDialect } from '../contract/printers.ts';
import { PortStream, type Port } from './port-stream.ts';
import { type TalkingOptions, talkingIn } from './talking.ts';
import type { PrintProblem, Transport } from './transport.ts';
import type { Opener } from './wire.ts';

/** How often a file that had nothing to read, or no room, is tried again: far below what a person notices. */
const TRY_AGAIN_MS = 15;
/** Answers are a byte or nine. */
const READ_BYTES = 256;

/**
 * Elsewhere than on Linux and its relatives a read would occupy a thread for ever: a printer is only written to there.
 * The type claims the constant for every system.
 */
const CAN_READ = (constants.O_NONBLOCK as number | undefined) !== undefined;

export type DeviceOptions = TalkingOptions & { readonly path: string; readonly dialect: PrinterDialect };

/** @returns a transport to the printer behind the file; it holds the file only while it prints or asks */
export function deviceTransport({ path, dialect, ...options }: DeviceOptions): Transport {
  const speaksStatus = options.speaksStatus !== false && CAN_READ;
  return talkingIn(dialect, deviceOpener(path, speaksStatus), { ...options, speaksStatus });
}

/** @param readable whether answers are wanted; there are none where a read would occupy a thread */
export function deviceOpener(path: string, readable = CAN_READ): Opener {
  return async (_limitMs, signal) => {
    if (signal.aborted) return { problem: 'stopped' };
    try {
      const file = await open(path, flags(readable));
      if (isDevice(await file.stat())) return { stream: streamOf(file, readable), saysGoodbye: false };
      await file.close();
      return { problem: 'gone' };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
}

/**
 * Never makes a file that is not there: a pulled-out printer would become a heap of bytes in /dev. Never waits: opening
 * and using a device that sleeps would occupy one of the few threads.
 */
function flags(readable: boolean): number {
  const waitForNothing = CAN_READ ? constants.O_NONBLOCK | constants.O_NOCTTY : 0;
  return (readable ? constants.O_RDWR : constants.O_WRONLY) | waitForNothing;
}

/** An ordinary file is what somebody's `cat > /dev/usb/lp0` left when the printer was out. */
function isDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() || stats.isFIFO() || !CAN_READ;
}

/** Why a device cannot be opened, by the system's names of errors. */
function problemOf(error: unknown): PrintProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EBUSY':
      return 'in-use';
    case 'EACCES':
    case 'EPERM':
      return 'no-access';
    // ENXIO: nobody at the other end; ENODEV, EIO: the cable is out.
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENXIO':
    case 'ENODEV':
    case 'EIO':
    case 'EISDIR':
      return 'gone';
    default:
      return 'unreachable';
  }
}

function streamOf(file: FileHandle, readable: boolean): PortStream {
  return new PortStream(new FilePort(file), readable);
}

/** Reads and writes without waiting in a thread, and tries again. */
class FilePort implements Port {
  readonly #file: FileHandle;
  readonly #closing = new AbortController();
  /** What the system is doing for us now: the file is not closed under it. */
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async read(): Promise<Uint8Array> {
    const buffer = Buffer.alloc(READ_BYTES);
    for (;;) {
      const count = await this.#try(async () => (await this.#file.read(buffer, 0, READ_BYTES)).bytesRead);
      // Some USB printers send empty packets.
      if (count > 0) return buffer.subarray(0, count);
      await this.#pause();
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    let left = bytes;
    while (left.length > 0) {
      const now = left;
      const count = await this.#try(async () => (await this.#file.write(now)).bytesWritten);
      left = left.subarray(count);
      if (count === 0) await this.#pause();
    }
  }

  /** What the driver took is on its way: it takes no more than the printer does. */
  drain(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#underWay.catch(() => undefined);
    await this.#file.close();
  }

  /** @returns how many bytes went through; 0 when the device was not ready */
  async #try(work: () => Promise<number>): Promise<number> {
    this.#closing.signal.throwIfAborted();
    const result = work();
    // One read and one write may be under way.
    this.#underWay = Promise.allSettled([this.#underWay, result]);
    try {
      return await result;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
      throw error;
    }
  }

  #pause(): Promise<void> {
    return pause(TRY_AGAIN_MS, undefined, { signal: this.#closing.signal });
  }
}
