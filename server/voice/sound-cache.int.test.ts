import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SoundCache, soundKey, type SoundCacheOptions } from './sound-cache.ts';

let folder: string;
let errors: unknown[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'queue-sounds-')), 'voice');
  errors = [];
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

async function open(options: Partial<SoundCacheOptions> = {}): Promise<SoundCache> {
  const cache = new SoundCache({ folder, onError: (error) => errors.push(error), ...options });
  await cache.open();
  return cache;
}
const A = soundKey(['a']);
const B = soundKey(['b']);
const C = soundKey(['c']);
const sound = (letter: string) => Buffer.from(letter.repeat(100));
/** A sound with its checksum. */
const ONE = 132;

describe('the kept sounds', () => {
  it('come back as they were, also after a restart', async () => {
    const cache = await open();
    await cache.put(A, sound('a'));
    expect(await cache.get(A)).toEqual(sound('a'));
    expect(await (await open()).get(A)).toEqual(sound('a'));
    expect(await cache.get(B)).toBeNull();
  });

  it('are told apart by every part of what made them', () => {
    expect(soundKey(['a', 'bc'])).not.toBe(soundKey(['ab', 'c']));
  });

  it('are nobody else’s business on this computer', async () => {
    await (await open()).put(A, sound('a'));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, A)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 50)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one bit', (bytes: Buffer) => bytes.fill(bytes[10]! ^ 1, 10, 11)],
  ])('that were %s are thrown away', async (_, damage) => {
    const cache = await open();
    await cache.put(A, sound('a'));
    writeFileSync(join(folder, A), damage(readFileSync(join(folder, A))));
    expect(await cache.get(A)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    await cache.put(A, sound('a'));
    expect(await cache.get(A)).toEqual(sound('a'));
  });

  it('go when there are too many bytes of them, those not heard for longest first', async () => {
    const cache = await open({ mostBytes: 2 * ONE });
    await cache.put(A, sound('a'));
    await cache.put(B, sound('b'));
    await cache.get(A);
    await cache.put(C, sound('c'));
    expect([await cache.get(A), await cache.get(B), await cache.get(C)]).toEqual([
      sound('a'),
      null,
      sound('c'),
    ]);
    expect(readdirSync(folder).toSorted()).toEqual([A, C].toSorted());
  });

  it('keep their order and their bound over a restart', async () => {
    const cache = await open();
    for (const key of [A, B, C]) await cache.put(key, sound('x'));
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const key of [A, B]) utimesSync(join(folder, key), yesterday, yesterday);
    await cache.get(A);
    await open({ mostBytes: 2 * ONE });
    expect(readdirSync(folder).toSorted()).toEqual([A, C].toSorted());
  });

  it('leave a sound out that is larger than all of them may be', async () => {
    const cache = await open({ mostBytes: ONE });
    await cache.put(A, sound('a'));
    await cache.put(B, Buffer.alloc(ONE));
    expect(readdirSync(folder)).toEqual([A]);
  });

  it('are clean of what an earlier run did not finish, and leave other files alone', async () => {
    await open();
    writeFileSync(join(folder, 'half.new'), 'x');
    writeFileSync(join(folder, 'notes.txt'), 'x');
    await open();
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('begin anew when somebody removed the folder', async () => {
    const cache = await open();
    await cache.put(A, sound('a'));
    rmSync(folder, { recursive: true });
    expect(await cache.get(A)).toBeNull();
    await cache.put(B, sound('b'));
    expect(await cache.get(B)).toEqual(sound('b'));
  });

  it('are none, with a word about it, on a disk that takes no more', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const cache = await open({
      write: async (path, bytes) => {
        writeFileSync(path, bytes.subarray(0, 10));
        throw full;
      },
    });
    await cache.put(A, sound('a'));
    expect(await cache.get(A)).toBeNull();
    expect(errors).toEqual([full]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are none where a file stands in the place of the folder', async () => {
    writeFileSync(folder, 'x');
    const cache = await open();
    await cache.put(A, sound('a'));
    expect(await cache.get(A)).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });
});
