import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MediaStore, type MediaStoreOptions } from './media-store.ts';
import { jpeg, mp4, png, webp } from './testing/files.ts';

const DAY_MS = 24 * 3_600_000;

let folder: string;
let errors: unknown[];
let now: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queue-media-'));
  errors = [];
  now = Date.now();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function store(options: Partial<MediaStoreOptions> = {}): Promise<MediaStore> {
  const media = new MediaStore({
    folder,
    onError: (error) => errors.push(error),
    now: () => now,
    ...options,
  });
  await media.open();
  return media;
}

async function* parts(bytes: Buffer, size = 4096): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function added(media: MediaStore, bytes: Buffer) {
  const result = await media.add(parts(bytes));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.answer;
}
const refused = async (media: MediaStore, bytes: Buffer, size?: number) => {
  const result = await media.add(parts(bytes, size));
  return result.ok ? null : result.refusal;
};

describe('a file that is brought', () => {
  it('is kept under the hash of its content, and known again after a restart', async () => {
    const media = await store();
    const kept = await added(media, png());
    expect(kept).toMatchObject({ type: 'image/png', sizeBytes: png().length });
    const again = await store();
    expect(again.get(kept.mediaId)).toEqual(kept);
    expect(readFileSync(again.pathOf(kept))).toEqual(png());
  });

  it('can be read by the server alone, and run by nobody', async () => {
    const media = await store();
    const path = media.pathOf(await added(media, png()));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is kept once when it is brought twice', async () => {
    const media = await store();
    expect(await added(media, png())).toEqual(await added(media, png()));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each([
    ['media-kind', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['media-empty', Buffer.alloc(0)],
    ['media-moving', webp(0b10)],
    ['media-moving', png('acTL')],
  ])('is refused and leaves nothing behind: %s', async (code, bytes) => {
    expect(await refused(await store(), bytes)).toEqual({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused when it is too large for what it is', async () => {
    const media = await store();
    const large = 10_000_001;
    expect(await refused(media, jpeg(large), 1_000_000)).toEqual({
      code: 'picture-too-large',
      params: { most: 10 },
    });
    expect(await refused(media, mp4('isom', large), 1_000_000)).toBeNull();
    expect(await refused(media, mp4('isom', 50_000_001), 1_000_000)).toEqual({
      code: 'video-too-large',
      params: { most: 50 },
    });
  });

  it('is refused when all together are too many', async () => {
    const media = await store({ mostBytes: 2_000_000 });
    await added(media, jpeg(1_500_000));
    expect(await refused(media, jpeg(600_000))).toEqual({ code: 'media-full', params: { most: 2 } });
  });

  it('leaves nothing behind when its sender goes away', async () => {
    const media = await store();
    async function* broken(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(png());
      throw new Error('aborted');
    }
    expect(await media.add(broken())).toEqual({ ok: false, refusal: { code: 'media-empty' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

it('a full disk is told in words, and goes well again when there is room', async () => {
  let isFull = true;
  const media = await store({
    write: (file, bytes) =>
      isFull ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) : file.write(bytes),
  });
  expect(await refused(media, png())).toEqual({ code: 'disk-full' });
  expect(errors).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
  isFull = false;
  expect(await refused(media, png())).toBeNull();
});

it('a folder that cannot be written to is told as such', async () => {
  const media = await store({ write: () => Promise.reject(Object.assign(new Error('io'), { code: 'EIO' })) });
  expect(await refused(media, png())).toEqual({ code: 'storage-failed' });
});

describe('what no slide shows', () => {
  it('goes after a day, and not before', async () => {
    const media = await store();
    const [used, unused] = [await added(media, png()), await added(media, jpeg())];
    const inUse = new Set([used.mediaId]);
    expect(await media.sweep(inUse)).toBe(0);
    now += DAY_MS + 1;
    expect(await media.sweep(inUse)).toBe(1);
    expect(media.get(unused.mediaId)).toBeNull();
    expect(media.get(used.mediaId)).toEqual(used);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('stays another day when it is brought again', async () => {
    const media = await store();
    const { mediaId } = await added(media, png());
    now += DAY_MS - 1;
    await added(media, png());
    now += DAY_MS - 1;
    const again = await store();
    expect(await again.sweep(new Set())).toBe(0);
    expect(again.get(mediaId)).not.toBeNull();
  });

  it('and what an earlier run left unfinished goes at the start; what is not ours stays', async () => {
    writeFileSync(join(folder, 'half.new'), 'x');
    writeFileSync(join(folder, 'readme.txt'), 'x');
    await store();
    expect(readdirSync(folder)).toEqual(['readme.txt']);
  });
});
