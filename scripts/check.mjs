/** `npm run check`: everything that can be said about the code without running it. Runs all, reports all. */
import { makeReady } from './lib/ready.mjs';
import { main, Problem, runTool } from './lib/run.mjs';

const CHECKS = [
  { name: 'types', tool: 'vue-tsc', args: ['--noEmit'] },
  { name: 'lint', tool: 'eslint', args: ['.', '--max-warnings', '0'], env: { LINT_WHOLE: '1' } },
  { name: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', tool: 'knip', args: ['--no-progress'] },
  { name: 'texts', tool: 'vitest', args: ['run', 'test/texts.unit.test.ts'] },
];

/** The types and the lint each load the whole program: as many at once as the smallest machine has cores. */
const AT_ONCE = 2;

const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** Runs one check and prints its words in one piece when it is done. */
async function runCheck({ name, tool, args, env = {} }) {
  const start = performance.now();
  let output = '';
  const code = await runTool(tool, args, {
    onOutput: (chunk) => (output += chunk),
    env: { ...process.env, ...color, ...env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output);
  return code === 0 ? [] : [name];
}

await main(async () => {
  await makeReady({ build: false });
  const waiting = [...CHECKS];
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) failed.push(...(await runCheck(next)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed.length > 0) throw new Problem(`Failed: ${failed.join(', ')}.`);
});
