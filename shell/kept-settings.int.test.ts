import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptSettings } from './kept-settings.ts';
import { SOME_SETTINGS } from './testing-settings.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'queue-settings-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => KeptSettings.open(SOME_SETTINGS, join(folder, 'some.json'));

it('changes at the same time are all kept', async () => {
  const kept = await open();
  expect(kept.isNew).toBe(true);
  expect(
    await Promise.all([kept.change({ serverUrl: 'http://office' }), kept.change({ inches: 19 })]),
  ).toEqual([true, true]);
  expect(kept.now).toMatchObject({ serverUrl: 'http://office', inches: 19 });
  expect((await open()).now).toEqual(kept.now);
});

it('a change that the disk would not take has not happened, and the next one may', async () => {
  const kept = await open();
  // Where the new file is written a folder stands in the way.
  const inTheWay = join(folder, 'some.json.new');
  mkdirSync(inTheWay);
  expect(await kept.change({ inches: 19 })).toBe(false);
  expect(kept.now.inches).toBeNull();
  rmSync(inTheWay, { recursive: true });
  expect(await kept.change({ inches: 32 })).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, 'some.json'), 'utf8'))).toMatchObject({ inches: 32 });
});

it('a file whose words are not known is no first start, and nothing is written over it until they are', async () => {
  const file = join(folder, 'some.json');
  writeFileSync(file, 'nonsense');
  const kept = await open();
  expect([kept.isNew, kept.fault?.kind]).toEqual([false, 'damaged']);
  expect(await kept.change({ inches: 19 })).toBe(false);
  expect(await kept.readAgain()).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('nonsense');

  writeFileSync(file, '{"serverUrl":"http://office"}');
  expect(await kept.readAgain()).toBe(true);
  expect(kept.fault).toBeNull();
  expect(await kept.change({ inches: 19 })).toBe(true);
  expect(kept.now).toMatchObject({ serverUrl: 'http://office', inches: 19 });
});

it('a file that an administrator has taken away makes a first start', async () => {
  const file = join(folder, 'some.json');
  writeFileSync(file, 'nonsense');
  const kept = await open();
  rmSync(file);
  expect(await kept.readAgain()).toBe(true);
  expect(kept.isNew).toBe(true);
});
