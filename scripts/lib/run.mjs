/** Child processes, the same way on every system. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Something the person at the keyboard can act upon: printed without a stack. */
export class Problem extends Error {}

/** Runs a script's body; a Problem ends the process with its message alone, anything else with its stack. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Problem ? `\n✖ ${error.message}` : error);
    process.exit(1);
  }
}

/**
 * Runs a program in the project's root and resolves to its exit code (128 when a signal ended it).
 * With `onOutput` its output is handed over instead of going to the terminal.
 */
export function run(command, args, { onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: ROOT, stdio, ...options });
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
}

/** Runs the command line of an installed package: through Node itself, since Windows cannot spawn `.bin` wrappers. */
export function runTool(name, args, options) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return run(process.execPath, [join(folder, file), ...args], options);
}

/** Runs npm: the very one that runs us where there is one, whose own entry is a script on every system. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
