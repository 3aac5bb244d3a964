import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, readSettings, writeSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'shell-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings of a kiosk', () => {
  it('are the first ones where there are none', async () => {
    expect(await readSettings(join(folder, 'none.json'))).toEqual({ ok: true, settings: FIRST_SETTINGS });
    expect(FIRST_SETTINGS).toMatchObject({ serverUrl: null, exitCode: null, startsWithComputer: true });
  });

  it('are read as they were written, and by their owner alone', async () => {
    const file = join(folder, 'deep', 'kiosk.json');
    const settings = { ...FIRST_SETTINGS, serverUrl: 'http://office:8080', lostAfterSeconds: 5 };
    expect(await writeSettings(file, settings)).toBe(true);
    expect(await readSettings(file)).toEqual({ ok: true, settings });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"serverUrl":"javascript:1"}',
    '{"lostAfterSeconds":-1}',
    '{"exitCode":"482915"}',
  ])('that are broken (%s) are laid aside', async (text) => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, text);
    expect(await readSettings(file)).toEqual({ ok: false, settings: FIRST_SETTINGS });
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}.broken`, 'utf8')).toBe(text);
  });

  it('that the disk will not take are said to be not saved', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    expect(await writeSettings(join(folder, 'a-file', 'kiosk.json'), FIRST_SETTINGS)).toBe(false);
  });
});
