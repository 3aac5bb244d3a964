/** The process that was started by a person or by the system: it opens no window, and starts the one that does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { app } from 'electron';
import { SUPERVISED } from './desktop-entry.ts';
import { keepRunning } from './watchdog.ts';

/** Whoever started us starts us again. */
export const isSupervised = (): boolean => process.env[SUPERVISED] !== undefined;

export function supervise(): void {
  // Nothing is drawn here, and what the shell keeps belongs to the shell's process alone.
  app.disableHardwareAcceleration();
  app.setPath('userData', join(app.getPath('userData'), 'watchdog'));
  const env = { ...process.env, [SUPERVISED]: '1' };
  const watchdog = keepRunning(() =>
    spawn(process.execPath, process.argv.slice(1), { env, stdio: 'inherit' }),
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => watchdog.end());
  app.on('before-quit', (event) => {
    event.preventDefault();
    watchdog.end();
  });
  void watchdog.ended.then((code) => app.exit(code));
}
