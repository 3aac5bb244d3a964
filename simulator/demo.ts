/** `npm run demo`: an office that lives by itself on a fast clock, to be watched on its screens. */
import { text } from '../texts/index.ts';
import { localDay } from '../texts/times.ts';
import { Api } from './api.ts';
import type { DayRow } from './day-file.ts';
import { dayAsked, visitorsOf, type DayAsked } from './demo/day-plan.ts';
import { progressHeading, progressLine, reportTable, summaryLines } from './demo/figures.ts';
import { helpLines, readFlags, type Flags } from './demo/flags.ts';
import { linkLines } from './demo/links.ts';
import { DemoProblem } from './demo/problem.ts';
import { startFresh, type ServerProcess } from './demo/server-process.ts';
import { momentOf } from './moments.ts';
import { answerOf, OfficeRefused } from './refused.ts';
import { runDay, type DaySummary } from './run-day.ts';
import { setUpOffice, simulatedConfig } from './set-up.ts';
import type { OfficeAccess } from './world.ts';

const TIMEZONE = 'Europe/Moscow';
const HOUR_S = 3600;
const MINUTE_S = 60;
/** The clock begins an hour before opening: setting up takes seconds, and they are minutes of a fast clock. */
const SET_UP_AT = 7 * HOUR_S;
/** When everything is ready the clock is moved on to here, five minutes before opening. */
const BEGINS_AT = 7 * HOUR_S + 55 * MINUTE_S;
/** From there until the last visitor of a long day has gone. */
const DAY_HOURS = 10.5;

const stopping = new AbortController();
let server: ServerProcess | null = null;

/** Ends everything once, the server in order. */
async function stop(code: number): Promise<never> {
  stopping.abort();
  await server?.stop();
  process.exit(code);
}

function stopBySignal(): void {
  if (stopping.signal.aborted) return;
  console.log(`\n${text('simulator.stopping')}`);
  void stop(0);
}

const say = (lines: readonly string[]): void => console.log(lines.join('\n'));

/** Where the person stands who typed the command: npm changes the folder. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

/** An empty office, set up; and the visitors that are going to come. */
async function prepare(flags: Flags, asked: DayAsked, url: string, setupToken: string) {
  const api = new Api(url);
  const { proposal } = answerOf(await api.call('getSetup', {}, null));
  if (proposal === null) throw new DemoProblem(text('simulator.server-not-started'));
  const rows = visitorsOf(asked, new Set(proposal.services.map(({ id }) => id)));
  const office = await setUpOffice(api, setupToken, simulatedConfig(proposal, flags.desks));
  const to = momentOf(asked.date, BEGINS_AT, TIMEZONE);
  answerOf(await api.call('setDemoClock', { to }, office.administrator));
  return { api, rows, office };
}

/** What is going to happen, and where to look. */
async function introduce(
  flags: Flags,
  asked: DayAsked,
  { api, rows, office }: { api: Api; rows: readonly DayRow[]; office: OfficeAccess },
  url: string,
): Promise<void> {
  const desk = office.operators.at(-1);
  if (desk === undefined) return;
  const { fast, speed, leaveDesk, desks } = flags;
  const date = localDay(momentOf(asked.date, BEGINS_AT, TIMEZONE), TIMEZONE);
  const minutes = Math.max(1, Math.round((DAY_HOURS * 60) / speed));
  const key = leaveDesk ? 'simulator.your-desk' : 'simulator.their-desk';
  say([
    text('simulator.plan', { date, visitors: rows.length, desks }),
    fast ? text('simulator.plan-fast') : text('simulator.plan-speed', { speed, minutes }),
    `\n${text('simulator.links')}`,
    ...(await linkLines(api, url, office, desk)),
    `\n${text(key, { number: desk.deskNumber })}`,
    ...(fast ? [] : [text('simulator.take-ticket')]),
    `\n${progressHeading()}`,
  ]);
}

function conclude(summary: DaySummary, flags: Flags, url: string): void {
  const { report } = summary;
  say([`\n${text('simulator.done')}\n`, ...reportTable(report), '', ...summaryLines(summary)]);
  if (flags.exit) return;
  say([
    `\n${text('simulator.see-manager', { url: `${url}/manager` })}`,
    text('simulator.stays-open'),
    ...(flags.fast ? [] : [text('simulator.clock-goes-on', { date: report.period.from })]),
  ]);
}

async function demo(flags: Flags): Promise<void> {
  const asked = dayAsked(flags, folder, TIMEZONE);
  console.log(text('simulator.preparing'));
  const { dataDir, port, fast } = flags;
  const startAt = momentOf(asked.date, SET_UP_AT, TIMEZONE);
  server = await startFresh({ dataDir, port, speed: fast ? 0 : flags.speed, startAt, timezone: TIMEZONE });
  void server.ended.then(() => {
    if (!stopping.signal.aborted) fail(text('simulator.server-ended'));
  });
  const { url, setupToken } = server;
  const { api, rows, office } = await prepare(flags, asked, url, setupToken ?? '');
  await introduce(flags, asked, { api, rows, office }, url);
  const operators = flags.leaveDesk ? office.operators.slice(0, -1) : office.operators;
  const summary = await runDay({
    api,
    url,
    office: { ...office, operators },
    rows,
    date: asked.date,
    mode: fast ? 'fast' : 'watch',
    lunch: asked.lunch,
    onHalfHour: (at, seen) => console.log(progressLine(at, seen, TIMEZONE)),
    signal: stopping.signal,
  });
  conclude(summary, flags, url);
  if (flags.exit) await stop(0);
}

function fail(words: string): void {
  console.error(words);
  void stop(1);
}

function failed(error: unknown): void {
  if (stopping.signal.aborted) return; // what was under way broke off because it was told to
  if (error instanceof DemoProblem) fail(error.message);
  else if (error instanceof OfficeRefused) fail(text('simulator.failed', { reason: error.message }));
  else {
    console.error(error);
    void stop(1);
  }
}

const read = readFlags(process.argv.slice(2), folder);
if (read.kind === 'help') say(helpLines());
else if (read.kind === 'wrong') fail(read.words);
else {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopBySignal);
  demo(read.flags).catch(failed);
}
