import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, writeSettings } from './settings-file.ts';
import { FIRST_SETTINGS, SOME_SETTINGS } from './testing-settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queue-settings-'));
  file = join(folder, 'some.json');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const SET = { ...FIRST_SETTINGS, serverUrl: 'http://office:8080', inches: 32 };
/** The system gives nothing by a link to itself, whoever asks, root included. */
const lock = () => symlinkSync('some.json', file);

describe('settings', () => {
  it('are the first ones where there are none', async () => {
    expect(await readSettings(SOME_SETTINGS, file)).toEqual({
      ok: true,
      settings: FIRST_SETTINGS,
      replaced: [],
    });
    expect(FIRST_SETTINGS).toEqual({ serverUrl: null, inches: null, seconds: 120 });
  });

  it('are read as they were written, and by their owner alone', async () => {
    const deep = join(folder, 'deep', 'some.json');
    expect(await writeSettings(deep, SET)).toBe(true);
    expect(await readSettings(SOME_SETTINGS, deep)).toEqual({ ok: true, settings: SET, replaced: [] });
    if (process.platform !== 'win32') expect(statSync(deep).mode & 0o077).toBe(0);
  });

  it('are tried again when the system would not give them: a scanner holds them for a moment', async () => {
    const aside = join(folder, 'aside.json');
    await writeSettings(aside, SET);
    lock();
    const reading = readSettings(SOME_SETTINGS, file, [100, 100, 100, 100, 100, 100]);
    await pause(30);
    renameSync(aside, file);
    expect(await reading).toEqual({ ok: true, settings: SET, replaced: [] });
  });

  it('that were there are no first ones when they are gone for a moment', async () => {
    const reading = readSettings(SOME_SETTINGS, file, [200, 200, 200], true);
    await pause(30);
    await writeSettings(file, SET);
    expect(await reading).toEqual({ ok: true, settings: SET, replaced: [] });
    rmSync(file);
    expect(await readSettings(SOME_SETTINGS, file, [1], true)).toMatchObject({
      ok: true,
      settings: FIRST_SETTINGS,
    });
  });

  it('that the system will not give are told, stay where they are, and are no first ones', async () => {
    lock();
    const fault = { kind: 'unreadable', detail: 'ELOOP' };
    expect(await readSettings(SOME_SETTINGS, file, [1])).toEqual({ ok: false, fault });
    expect(readdirSync(folder)).toEqual(['some.json']);
  });

  it.each(['', '{'])(
    'that say nothing of use (%j) are told, stay where they are, and are no first ones',
    async (text) => {
      writeFileSync(file, text);
      expect(await readSettings(SOME_SETTINGS, file)).toEqual({
        ok: false,
        fault: { kind: 'damaged', detail: null },
      });
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  it('of which a part is wrong keep the rest, and what was written beside', async () => {
    const text = JSON.stringify({ ...SET, seconds: -1 });
    writeFileSync(file, text);
    expect(await readSettings(SOME_SETTINGS, file)).toEqual({
      ok: true,
      settings: SET,
      replaced: ['seconds'],
    });
    expect(readFileSync(`${file}.broken`, 'utf8')).toBe(text);
  });

  it('are the old ones while new ones are half written', async () => {
    await writeSettings(file, SET);
    // What a cut of power leaves.
    writeFileSync(`${file}.new`, '{"serverUrl":"http://');
    expect(await readSettings(SOME_SETTINGS, file)).toMatchObject({ ok: true, settings: SET });
    expect(await writeSettings(file, { ...SET, inches: 19 })).toBe(true);
    expect(await readSettings(SOME_SETTINGS, file)).toMatchObject({
      ok: true,
      settings: { ...SET, inches: 19 },
    });
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  it('of which a part is wrong hold also where the old file cannot be kept, and the log says why', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    writeFileSync(file, JSON.stringify({ ...SET, seconds: -1 }));
    mkdirSync(`${file}.broken`);
    expect(await readSettings(SOME_SETTINGS, file)).toEqual({
      ok: true,
      settings: SET,
      replaced: ['seconds'],
    });
    expect(log.mock.lastCall).toEqual([
      expect.stringContaining(`${file}.broken`),
      expect.objectContaining({ code: expect.any(String) as string }),
    ]);
  });

  it('that the disk will not take are said to be not saved, and the log says why', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    writeFileSync(file, '');
    const inFile = join(file, 'some.json');
    expect(await writeSettings(inFile, FIRST_SETTINGS)).toBe(false);
    expect(log.mock.calls).toEqual([
      [expect.stringContaining(inFile), expect.objectContaining({ code: expect.any(String) as string })],
    ]);
  });
});
