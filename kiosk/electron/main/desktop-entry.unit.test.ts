import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandOf } from './desktop-entry.testing.ts';
import { desktopEntry } from './desktop-entry.ts';

describe('the desktop entry', () => {
  it('starts the program again until it ends with 0', () => {
    const command = commandOf(desktopEntry('/opt/Очередь/kiosk', 'Киоск'));
    expect(command).toBe(`until QUEUE_KIOSK_SUPERVISED=1 '/opt/Очередь/kiosk'; do sleep 2; done`);
  });

  it.runIf(process.platform !== 'win32')('takes any path for what it is', () => {
    for (const path of ['/a b/kiosk', `/it's/kiosk`, '/$HOME/`id`/"q"/\\b/50%']) {
      const word = /=1 (.*); do sleep/.exec(commandOf(desktopEntry(path, 'x')))?.[1] ?? '';
      expect(execFileSync('/bin/sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(path);
    }
  });
});
