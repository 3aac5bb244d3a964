import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWithComputer, type Computer } from './auto-start.ts';
import { commandOf } from './desktop-entry.testing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queue-auto-start-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const computer = (over: Partial<Computer>): Computer => ({
  platform: 'linux',
  program: join(folder, 'kiosk.sh'),
  configFolder: join(folder, 'config'),
  setLoginItem: () => undefined,
  loginItemOpens: () => true,
  ...over,
});
const entry = () => join(folder, 'config', 'autostart', 'ochered-kiosk.desktop');

describe('on Linux', () => {
  it.runIf(process.platform !== 'win32')(
    'an entry is written that really starts the program, and again after a crash',
    async () => {
      expect(await startWithComputer(true, computer({}))).toBe('on');
      // Killed at its first run, in order at its second.
      const program = `#!/bin/sh\necho "$QUEUE_KIOSK_SUPERVISED" >> '${folder}/starts'\n[ "$(wc -l < '${folder}/starts')" = 2 ] || kill -9 $$\n`;
      writeFileSync(join(folder, 'kiosk.sh'), program, { mode: 0o755 });
      await promisify(execFile)('/bin/sh', ['-c', commandOf(readFileSync(entry(), 'utf8'))]);
      expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('1\n1\n');
    },
  );

  it('it is taken away when it is not wanted, also where there was none', async () => {
    await startWithComputer(true, computer({}));
    for (const _ of [1, 2]) expect(await startWithComputer(false, computer({}))).toBe('off');
    expect(existsSync(entry())).toBe(false);
  });

  it('a disk that will not take it is told', async () => {
    writeFileSync(join(folder, 'config'), 'a file where the folder should be');
    expect(await startWithComputer(true, computer({}))).toBe('failed');
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe('on Windows', () => {
  const platform = 'win32';

  it.each([
    [true, 'on'],
    [false, 'off'],
  ] as const)('the sign-in is told %s', async (wanted, outcome) => {
    const setLoginItem = vi.fn();
    expect(await startWithComputer(wanted, computer({ platform, setLoginItem }))).toBe(outcome);
    expect(setLoginItem.mock.calls).toEqual([[wanted]]);
    expect(existsSync(entry())).toBe(false);
  });

  it('what the Task Manager has switched off is told, and what the system refuses', async () => {
    expect(await startWithComputer(true, computer({ platform, loginItemOpens: () => false }))).toBe('failed');
    const setLoginItem = () => {
      throw new Error('access denied');
    };
    expect(await startWithComputer(true, computer({ platform, setLoginItem }))).toBe('failed');
    expect(console.error).toHaveBeenCalledTimes(2);
  });
});
