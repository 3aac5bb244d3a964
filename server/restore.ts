/** `npm run restore -- FILE`: says what is in a backup and what is there now, asks, and puts it in the place of the data. */
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { text, type TextKey } from '../texts/index.ts';
import { localDate, localTime } from '../texts/times.ts';
import { DATABASE_FILE } from './api/open-data.ts';
import type { CopyFacts } from './log/copy-facts.ts';
import { backupDirOf, readSettings, type Settings } from './settings.ts';
import { ASIDE_KEPT_DAYS } from './upkeep/aside.ts';
import { hasSum } from './upkeep/checksum.ts';
import { copiesIn } from './upkeep/copies.ts';
import { prepareRestore, type Prepared } from './upkeep/restore.ts';
import type { RestoreRefusal } from './upkeep/taking-in.ts';

const { stdin, stdout } = process;

const REFUSALS: Readonly<Record<RestoreRefusal, TextKey>> = {
  'in-use': 'restore.in-use',
  'no-file': 'restore.no-file',
  'in-place': 'restore.in-place',
  'not-office': 'restore.not-office',
  damaged: 'restore.damaged',
  newer: 'restore.newer',
  demo: 'restore.demo',
  'other-office': 'restore.other-office',
  'no-space': 'restore.no-space',
  'not-writable': 'restore.not-writable',
};

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function settingsOrFail(): Settings {
  const read = readSettings(process.env);
  if (read.ok) return read.settings;
  return fail(read.faults.map((fault) => text('server.setting-wrong', { ...fault })).join('\n'));
}

function argumentsOrNull() {
  try {
    const options = { yes: { type: 'boolean' }, 'other-office': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file] = positionals;
    return file === undefined || positionals.length > 1 ? null : { file: resolve(file), ...values };
  } catch {
    return null;
  }
}

async function explain({ OFFICE_TIMEZONE, ...settings }: Settings): Promise<never> {
  const folder = backupDirOf({ OFFICE_TIMEZONE, ...settings });
  const copies = await copiesIn(folder, OFFICE_TIMEZONE);
  const list = copies.map(({ name }) => `  ${join(folder, name)}`);
  const head = text(list.length === 0 ? 'restore.no-copies' : 'restore.copies', { folder });
  return fail([text('restore.usage'), head, ...list].join('\n'));
}

function factsText({ office, events, lastEventAt, visits }: CopyFacts, timezone: string): string {
  const [at, zone] = [lastEventAt ?? 0, office?.timezone ?? timezone];
  const last = text('restore.moment', { day: localDate(at, zone), time: localTime(at, zone) });
  return text('restore.facts', { office: office?.name ?? text('restore.no-office'), events, last, visits });
}

function presentText(present: Prepared['present'], timezone: string): string {
  if (present === null) return text('restore.now-nothing');
  return present === 'unreadable' ? text('restore.now-unreadable') : factsText(present, timezone);
}

async function isWished(): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stdout });
  terminal.on('SIGINT', () => terminal.close());
  const answer = await Promise.race([
    terminal.question(`${text('restore.ask')} `),
    new Promise<string>((done) => terminal.once('close', () => done(''))),
  ]);
  terminal.close();
  return answer.trim().toLowerCase() === text('restore.yes');
}

// As the server's: nobody else on this computer reads what is written here.
process.umask(0o077);

const settings = settingsOrFail();
const { DATA_DIR: directory, OFFICE_TIMEZONE: timezone } = settings;
const given = argumentsOrNull() ?? (await explain(settings));
const { file } = given;
const refuse = (refusal: RestoreRefusal): never =>
  fail(text('restore.refused', { reason: text(REFUSALS[refusal], { file, directory }) }));

const result = await prepareRestore({
  file,
  database: join(directory, DATABASE_FILE),
  otherOffice: given['other-office'] ?? false,
  now: Date.now(),
  timezone,
});
if (!result.ok) refuse(result.refusal);
else {
  const { prepared } = result;
  const { copy, present } = prepared;
  console.log(basename(file));
  console.log(text('restore.in-file', { facts: factsText(copy, timezone) }));
  console.log(text('restore.now-there', { facts: presentText(present, timezone) }));
  if (!(await hasSum(file))) console.log(text('restore.sum-unknown'));
  console.log(text('restore.means'));
  if (given.yes !== true && !(await isWished())) {
    await prepared.cancel();
    fail(text('restore.not-done'));
  }
  const restored = await prepared.commit();
  if (!restored.ok) refuse(restored.refusal);
  else {
    const { aside, mediaMissing: count } = restored;
    console.log(text('restore.done'));
    if (count > 0) console.log(text('restore.media-missing', { count }));
    if (aside !== null) console.log(text('restore.aside', { aside, days: ASIDE_KEPT_DAYS }));
  }
}
process.exit(0);
