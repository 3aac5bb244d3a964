/** Start-up with a log of one day and with one of a million events: it should not grow with old days. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeEvent } from '../contract/events.ts';
import { openOfficeDatabase } from '../server/log/office-database.ts';
import { proposedConfig } from '../server/office/default-config.ts';
import type { Command, CommandBody } from '../server/office/commands.ts';
import { decide } from '../server/office/decide.ts';
import { emptyState } from '../server/office/empty-state.ts';
import type { OfficeState } from '../server/office/state.ts';
import { head, line, median, ms } from './figures.ts';
import { newDataDir, officeEnv, start } from './processes.ts';

const VISITORS_A_DAY = 600;
const DESKS = 6;
const MANY_EVENTS = 1_000_000;
const STARTS = 5;
const BATCH = 4000;
const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** Days of ordinary visits, decided by the heart itself and written as a server would write them. */
class History {
  readonly #events: OfficeEvent[] = [];
  #state: OfficeState = emptyState('bench-office');

  get state(): OfficeState {
    return this.#state;
  }

  take(): OfficeEvent[] {
    return this.#events.splice(0);
  }

  do(body: CommandBody, id: string, now: number): void {
    const command: Command = { ...body, actor: { kind: 'person', id } };
    const decision = decide(command, this.#state, now);
    if (!decision.outcome.ok) throw new Error(`history: ${decision.outcome.refusal.code}`);
    this.#state = decision.state;
    this.#events.push(...decision.events);
  }

  day(midnight: number): void {
    let now = midnight + 8 * 3_600_000;
    for (let i = 1; i <= DESKS; i += 1) {
      this.do(
        { type: 'OpenDesk', deskId: `desk-${i}`, skills: null, serving: null, takeOver: false },
        `operator-${i}`,
        now,
      );
    }
    for (let visitor = 0; visitor < VISITORS_A_DAY; visitor += 1) {
      const desk = 1 + (visitor % DESKS);
      const ticketId = `t-${now}-${visitor}`;
      this.do(
        {
          type: 'IssueTicket',
          ticketId,
          code: String(visitor).padStart(16, '0'),
          channel: 'kiosk',
          told: null,
          printerId: null,
          language: 'ru',
          serviceId: 'payment',
          outOfTurn: false,
          afterAppointmentId: null,
        },
        'kiosk',
        now,
      );
      const at = { deskId: `desk-${desk}` };
      const operator = `operator-${desk}`;
      this.do({ type: 'CallNext', ...at }, operator, now + 10_000);
      this.do({ type: 'StartService', ...at }, operator, now + 20_000);
      this.do({ type: 'FinishService', ...at, outcome: { kind: 'solved' } }, operator, now + 40_000);
      now += MINUTE_MS;
    }
    this.do({ type: 'CloseDay' }, 'manager', now);
  }
}

/** A data directory with so many events of past days and one of today. */
async function dataDirWith(events: number): Promise<string> {
  const dataDir = newDataDir();
  const database = await openOfficeDatabase(join(dataDir, 'office.sqlite'));
  await database.meta.set('office-id', 'bench-office');
  await database.meta.set('kind', 'office');
  const history = new History();
  const days = Math.ceil(events / (4 * VISITORS_A_DAY + 2 * DESKS + 2));
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const hours = { opens: '00:00', closes: '24:00', breaks: [] };
  const config = {
    ...proposedConfig('bench-office', 'UTC'),
    schedule: { week: Array.from({ length: 7 }, () => hours), exceptions: [] },
    printers: [],
    languages: [],
  };
  history.do(
    {
      type: 'ConfigureOffice',
      config,
      before: null,
      skills: {},
      decisions: [],
      accepted: [],
      origin: { kind: 'edited' },
    },
    'admin',
    today - days * DAY_MS,
  );
  for (let day = days; day >= 1; day -= 1) {
    history.day(today - day * DAY_MS);
    const written = history.take();
    for (let from = 0; from < written.length; from += BATCH) {
      await database.log.append({
        events: written.slice(from, from + BATCH),
        commands: [],
        contacts: [],
        needs: [],
        ratingWords: [],
        askedWords: [],
        transferNotes: [],
        reminderHours: null,
      });
    }
  }
  await database.close();
  return dataDir;
}

async function startTimes(dataDir: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i += 1) {
    const program = await start('server/main.js', officeEnv(dataDir));
    times.push(program.startMs);
    await program.stop();
  }
  return times;
}

export async function benchStartUp(): Promise<void> {
  head(`Start of the server, from the start of the process to its first word, ${STARTS} times`);
  const [oneDay, many] = [await dataDirWith(1), await dataDirWith(MANY_EVENTS)];
  const empty = newDataDir();
  const [a, b, none] = [
    median(await startTimes(oneDay)),
    median(await startTimes(many)),
    median(await startTimes(empty)),
  ];
  line('empty log', ms(none));
  line('a log of one day', ms(a));
  line(`a log of ${MANY_EVENTS} events (aim: as one day)`, ms(b), '', (b / a).toFixed(2));
  for (const dataDir of [oneDay, many, empty]) rmSync(dataDir, { recursive: true, force: true });
}
