/** `npm run reset-password -- LOGIN`: asks for a new password on the terminal, or takes the first line of its input. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from '../texts/index.ts';
import { resetPassword } from './api/reset-password.ts';
import { readSettings } from './settings.ts';

const { stdin, stdout } = process;

/** What is typed does not appear: the terminal echoes into nothing. */
async function askHidden(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: nowhere, terminal: true });
  terminal.on('SIGINT', () => process.exit(130));
  stdout.write(`${question} `);
  const answer = await terminal.question('');
  terminal.close();
  stdout.write('\n');
  return answer;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: stdin })) return line;
  return '';
}

async function askPassword(name: string): Promise<string | null> {
  if (!stdin.isTTY) return firstLine();
  const first = await askHidden(text('server.reset-ask', { name }));
  const second = await askHidden(text('server.reset-ask-again'));
  return first === second ? first : null;
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

// As the server's: nobody else on this computer reads what is written here.
process.umask(0o077);

const [login] = process.argv.slice(2);
if (login === undefined) fail(text('server.reset-usage'));
const read = readSettings(process.env);
if (!read.ok) fail(read.faults.map((fault) => text('server.setting-wrong', { ...fault })).join('\n'));
const result = await resetPassword({ dataDir: read.settings.DATA_DIR, login, askPassword });
if (!result.ok) fail(result.reason);
console.log(text('server.reset-done', { name: result.name }));
process.exit(0);
