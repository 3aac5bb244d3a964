/**
 * Pictures and videos of the slides, as files under the hash of their content. A file counts only when it is whole and on the disk;
 * one that no slide shows goes, but not before whoever has just brought it had a day to save the slide.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredMedia } from '../../contract/endpoints/media.ts';
import type { Refusal } from '../../contract/problems.ts';
import {
  MOST_MEDIA_BYTES,
  MOST_PICTURE_BYTES,
  MOST_VIDEO_BYTES,
  type MediaType,
} from '../../contract/slides.ts';
import { fileName, HEAD_BYTES, isMoving, readName, typeOf } from './kinds.ts';

export interface MediaStoreOptions {
  readonly folder: string;
  /** @default MOST_MEDIA_BYTES */
  readonly mostBytes?: number;
  /** Hears of a disk that does not do what it should. */
  readonly onError: (error: unknown) => void;
  /** @default the system's */
  readonly now?: () => number;
  /** @default the file system's */
  readonly write?: (file: FileHandle, bytes: Buffer) => Promise<unknown>;
}

export type Added = { ok: true; answer: StoredMedia } | { ok: false; refusal: Refusal };

interface Kept extends StoredMedia {
  /** When somebody brought it last. */
  broughtAt: number;
}

const UNFINISHED = '.new';
const MB = 1_000_000;
/** From choosing a file to saving its slide: an evening and a morning. */
const UNSAVED_KEPT_MS = 24 * 3_600_000;
/** Nobody but the server's own account reads them, and nobody runs them. */
const FILE_MODE = 0o600;
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const writePart = (file: FileHandle, bytes: Buffer) => file.write(bytes);

const no = (code: Refusal['code'], most?: number): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: most === undefined ? { code } : { code, params: { most: Math.floor(most / MB) } },
});
const isPicture = (type: MediaType): boolean => type.startsWith('image/');

/** Too large for what it is. */
function sizeFault(type: MediaType, bytes: number) {
  if (isPicture(type)) return bytes > MOST_PICTURE_BYTES ? no('picture-too-large', MOST_PICTURE_BYTES) : null;
  return bytes > MOST_VIDEO_BYTES ? no('video-too-large', MOST_VIDEO_BYTES) : null;
}

export class MediaStore {
  readonly #options: MediaStoreOptions;
  readonly #mostBytes: number;
  readonly #kept = new Map<string, Kept>();

  /** Does nothing before `open()`. */
  constructor(options: MediaStoreOptions) {
    this.#options = options;
    this.#mostBytes = options.mostBytes ?? MOST_MEDIA_BYTES;
  }

  /** Looks what is there; what an earlier run left unfinished goes. */
  async open(): Promise<void> {
    const { folder, onError } = this.#options;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const name of await readdir(folder)) {
        if (name.endsWith(UNFINISHED)) await this.#remove(name);
        const known = readName(name);
        if (known === null) continue;
        const { size, mtimeMs } = await stat(this.#at(name));
        this.#kept.set(known.mediaId, { ...known, sizeBytes: size, broughtAt: mtimeMs });
      }
    } catch (error) {
      onError(error);
    }
  }

  /** Null when it is not there. */
  get(mediaId: string): StoredMedia | null {
    const kept = this.#kept.get(mediaId);
    if (kept === undefined) return null;
    const { type, sizeBytes } = kept;
    return { mediaId, type, sizeBytes };
  }

  /** Where the file of what is there lies. */
  pathOf({ mediaId, type }: StoredMedia): string {
    return this.#at(fileName(mediaId, type));
  }

  /** Keeps a file as it comes. A file that is there already stays the one it is. */
  async add(bytes: AsyncIterable<Buffer>): Promise<Added> {
    const unfinished = `${randomUUID()}${UNFINISHED}`;
    try {
      const read = await this.#write(unfinished, bytes);
      return read.ok ? await this.#keep(unfinished, read.answer) : read;
    } catch (error) {
      this.#options.onError(error);
      return no(FULL.has((error as NodeJS.ErrnoException | null)?.code) ? 'disk-full' : 'storage-failed');
    } finally {
      await this.#remove(unfinished);
    }
  }

  /** Removes what is not used, but for what was brought within the day. */
  async sweep(used: ReadonlySet<string>): Promise<number> {
    const since = this.#now() - UNSAVED_KEPT_MS;
    const old = [...this.#kept.values()].filter((one) => !used.has(one.mediaId) && one.broughtAt < since);
    for (const one of old) {
      this.#kept.delete(one.mediaId);
      await this.#remove(fileName(one.mediaId, one.type));
    }
    return old.length;
  }

  async #write(name: string, bytes: AsyncIterable<Buffer>): Promise<Added> {
    const { folder, write = writePart } = this.#options;
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let size = 0;
    let type: MediaType | null = null;
    // Somebody may have thrown the whole folder away.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(this.#at(name), 'wx', FILE_MODE);
    try {
      for await (const part of cutShort(bytes)) {
        if (part === 'broke-off') return no('media-empty');
        size += part.length;
        hash.update(part);
        await write(file, part);
        if (head.length < HEAD_BYTES) head = Buffer.concat([head, part]).subarray(0, HEAD_BYTES);
        if (head.length < HEAD_BYTES) continue;
        type ??= typeOf(head);
        const fault = type === null ? no('media-kind') : (sizeFault(type, size) ?? this.#roomFault(size));
        if (fault !== null) return fault;
      }
      if (size === 0) return no('media-empty');
      type ??= typeOf(head);
      if (type === null) return no('media-kind');
      await file.sync();
      return { ok: true, answer: { mediaId: hash.digest('hex'), type, sizeBytes: size } };
    } finally {
      await file.close();
    }
  }

  async #keep(unfinished: string, media: StoredMedia): Promise<Added> {
    const { mediaId, type, sizeBytes } = media;
    const now = this.#now();
    const before = this.#kept.get(mediaId);
    if (before === undefined) {
      const fault = this.#roomFault(sizeBytes);
      if (fault !== null) return fault;
      if (isPicture(type) && (await this.#isMoving(unfinished, type))) return no('media-moving');
      await rename(this.#at(unfinished), this.pathOf(media));
      await this.#flushNames();
    } else {
      await utimes(this.pathOf(media), new Date(now), new Date(now));
    }
    this.#kept.set(mediaId, { ...media, broughtAt: now });
    return { ok: true, answer: media };
  }

  #roomFault(more: number) {
    const all = [...this.#kept.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return all + more > this.#mostBytes ? no('media-full', this.#mostBytes) : null;
  }

  async #isMoving(name: string, type: MediaType): Promise<boolean> {
    const file = await open(this.#at(name), 'r');
    try {
      return isMoving(type, await file.readFile());
    } finally {
      await file.close();
    }
  }

  /** A directory whose names are not on the disk yet loses them with the power. */
  async #flushNames(): Promise<void> {
    const folder = await open(this.#options.folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #at(name: string): string {
    return join(this.#options.folder, name);
  }

  async #remove(name: string): Promise<void> {
    try {
      await rm(this.#at(name), { force: true });
    } catch (error) {
      this.#options.onError(error);
    }
  }
}

/** The sender's line broke: that is no fault of our disk. */
async function* cutShort(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer | 'broke-off'> {
  try {
    yield* bytes;
  } catch {
    yield 'broke-off';
  }
}
