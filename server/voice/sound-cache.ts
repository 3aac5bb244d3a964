/**
 * Sounds that were made before, as files. Each ends with a checksum of its own, so that a damaged one is noticed and made again;
 * the folder has a bound, and what was not heard for the longest time goes first: nothing of it is erased with the personal data,
 * so nothing personal may be put here. Nothing here ever fails for whoever asks.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SoundCacheOptions {
  readonly folder: string;
  /** @default MOST_BYTES */
  readonly mostBytes?: number;
  /** Hears that the disk is full, or the like: sounds are then made anew each time. */
  readonly onError: (error: unknown) => void;
  /** @default the one of the file system */
  readonly write?: (path: string, bytes: Buffer) => Promise<void>;
}

/** All that kiosks say, and the calls of a busy week: 600 tickets a day, 100 kB each. */
const MOST_BYTES = 400_000_000;
const CHECKSUM_BYTES = 32;
const SOUND = /^[0-9a-f]{64}$/;
const UNFINISHED = '.new';

/** What names a visitor never comes here (`Voice.personalSpeech`), and yet what an office says is nobody else's business. */
const writePrivately = (path: string, bytes: Buffer) => writeFile(path, bytes, { mode: 0o600 });
const checksumOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** The name of a sound: whatever makes it another sound is one of its parts. */
export const soundKey = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export class SoundCache {
  readonly #options: SoundCacheOptions;
  readonly #mostBytes: number;
  /** Bytes by key; the first was used longest ago. */
  readonly #sizes = new Map<string, number>();
  #total = 0;

  /** Does nothing before `open()`. */
  constructor(options: SoundCacheOptions) {
    this.#options = options;
    this.#mostBytes = options.mostBytes ?? MOST_BYTES;
  }

  /** Looks what is there; what an earlier run left unfinished goes. */
  async open(): Promise<void> {
    const { folder, onError } = this.#options;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = await readdir(folder);
      await Promise.all(names.filter((name) => name.endsWith(UNFINISHED)).map((name) => this.#remove(name)));
      const found = await Promise.all(
        names
          .filter((name) => SOUND.test(name))
          .map(async (name) => ({ name, ...(await stat(join(folder, name))) })),
      );
      for (const { name, size } of found.sort((a, b) => a.mtimeMs - b.mtimeMs)) this.#note(name, size);
      await this.#makeRoom(0);
    } catch (error) {
      onError(error);
    }
  }

  /** Null when it is not there, or damaged. */
  async get(key: string): Promise<Buffer | null> {
    const size = this.#sizes.get(key);
    if (size === undefined) return null;
    const path = this.#pathOf(key);
    try {
      const bytes = await readFile(path);
      const sound = bytes.subarray(0, -CHECKSUM_BYTES);
      if (!checksumOf(sound).equals(bytes.subarray(-CHECKSUM_BYTES))) {
        await this.#drop(key);
        return null;
      }
      this.#note(key, size);
      const now = new Date();
      // Its place in the order, for the next run; a disk that takes no more keeps the old one.
      await utimes(path, now, now).catch(() => undefined);
      return sound;
    } catch (error) {
      this.#options.onError(error);
      await this.#drop(key);
      return null;
    }
  }

  /** Keeps a sound, if the disk takes it. */
  async put(key: string, sound: Buffer): Promise<void> {
    const { folder, write = writePrivately, onError } = this.#options;
    const bytes = Buffer.concat([sound, checksumOf(sound)]);
    if (bytes.length > this.#mostBytes) return;
    const unfinished = `${randomUUID()}${UNFINISHED}`;
    try {
      await this.#makeRoom(bytes.length);
      // Somebody may have thrown the whole folder away: nothing in it is missed.
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await write(this.#pathOf(unfinished), bytes);
      await rename(this.#pathOf(unfinished), this.#pathOf(key));
      this.#note(key, bytes.length);
    } catch (error) {
      onError(error);
      await this.#remove(unfinished);
    }
  }

  /** The newest in the order of use. */
  #note(key: string, size: number): void {
    this.#forget(key);
    this.#sizes.set(key, size);
    this.#total += size;
  }

  #forget(key: string): void {
    this.#total -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
  }

  async #drop(key: string): Promise<void> {
    this.#forget(key);
    await this.#remove(key);
  }

  async #makeRoom(bytes: number): Promise<void> {
    for (const key of this.#sizes.keys()) {
      if (this.#total + bytes <= this.#mostBytes) return;
      await this.#drop(key);
    }
  }

  #pathOf(name: string): string {
    return join(this.#options.folder, name);
  }

  async #remove(name: string): Promise<void> {
    try {
      await rm(this.#pathOf(name), { force: true });
    } catch (error) {
      this.#options.onError(error);
    }
  }
}
