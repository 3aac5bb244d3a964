/** A screen that nobody sees, for windows of tests. */
import { spawn } from 'node:child_process';
import { Problem } from './run.mjs';

/** The kiosk's glass. */
const SCREEN = '1080x1920x24';

/**
 * Starts a screen of our own on Linux: a kiosk's window on somebody's desktop would take the whole of it.
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>}
 */
export async function openDisplay() {
  if (process.platform !== 'linux') return { env: {}, stop: () => {} };
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Problem(`Xvfb ended with ${code}.`)));
  });
  server.removeAllListeners('exit');
  return { env: { DISPLAY: `:${number}` }, stop: () => server.kill() };
}
