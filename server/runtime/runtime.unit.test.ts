/** The promise «acknowledged is on disk, once»: with a log that can be slow, full and broken at will. */
import { expect, it, vi } from 'vitest';
import type { Batch } from '../log/batch.ts';
import { hoursOf, localDateAt } from '../office/calendar.ts';
import type { CommandBody } from '../office/commands.ts';
import { proposedConfig } from '../office/default-config.ts';
import { decide } from '../office/decide.ts';
import { emptyState } from '../office/empty-state.ts';
import type { OfficeState } from '../office/state.ts';
import type { CommandResult } from './answers.ts';
import { OfficeRuntime } from './runtime.ts';

const NOON = Date.UTC(2026, 10, 23, 9);

/** A log in memory whose next appends can be held back or made to fail. */
class FakeLog {
  readonly batches: Batch[] = [];
  /** Wrong on purpose in one test: what an unreliable disk might have kept. */
  extraSeq = 0;
  fail: Error | null = null;
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;
  readonly #base: number;

  constructor(base: number) {
    this.#base = base;
  }

  hold(): void {
    this.#gate = new Promise((open) => (this.#open = open));
  }

  release(): void {
    this.#open();
  }

  async append(batch: Batch): Promise<void> {
    await this.#gate;
    if (this.fail !== null) throw this.fail;
    this.batches.push(batch);
  }

  lastSeq(): Promise<number> {
    const written = this.batches.flatMap(({ events }) => events);
    return Promise.resolve(this.#base + written.length + this.extraSeq);
  }
}

function openOffice(): OfficeState {
  const config = proposedConfig('office', 'Europe/Moscow');
  const { state } = decide(
    {
      type: 'ConfigureOffice',
      config,
      before: null,
      skills: {},
      decisions: [],
      accepted: [],
      origin: { kind: 'edited' },
      actor: { kind: 'person', id: 'admin' },
    },
    emptyState('office'),
    NOON,
  );
  expect(hoursOf(localDateAt(NOON, 'Europe/Moscow'), config).opensAt).toBeLessThan(NOON);
  return state;
}

function start() {
  const state = openOffice();
  const log = new FakeLog(state.seq);
  const clock = { speed: 1, at: NOON, now: () => clock.at };
  const onFatal = vi.fn();
  const explain = () => ({ code: 'disk-full' }) as const;
  const runtime = new OfficeRuntime(log, { state, commands: [] }, { clock, explain, onFatal });
  return { runtime, log, clock, onFatal };
}

let ids = 0;
function take(
  runtime: OfficeRuntime,
  commandId = `c${(ids += 1)}`,
  serviceId = 'payment',
): Promise<CommandResult<string>> {
  const ticketId = `t${(ids += 1)}`;
  const command: CommandBody = {
    type: 'IssueTicket',
    ticketId,
    code: ticketId.padStart(16, '0'),
    channel: 'kiosk',
    told: null,
    printerId: null,
    language: 'ru',
    serviceId,
    outOfTurn: false,
    afterAppointmentId: null,
  };
  return runtime.execute({
    sender: 'device:kiosk',
    commandId,
    fingerprint: serviceId,
    command: () => ({ ...command, actor: { kind: 'device', id: 'kiosk' } }),
    answer: (_answer, state) => state.tickets.get(ticketId)?.number ?? '',
  });
}

it('acknowledges only what is on disk', async () => {
  const { runtime, log } = start();
  log.hold();
  let answered = false;
  const result = take(runtime).finally(() => (answered = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answered).toBe(false);
  expect(runtime.state.tickets.size).toBe(0);
  log.release();
  expect(await result).toEqual({ ok: true, json: '"П001"' });
  expect(runtime.state.tickets.size).toBe(1);
});

it('lets the commands that arrive during a commit share the next one', async () => {
  const { runtime, log } = start();
  log.hold();
  const first = take(runtime);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const others = Array.from({ length: 20 }, () => take(runtime));
  log.release();
  await Promise.all([first, ...others]);
  expect(log.batches.map(({ events }) => events.length)).toEqual([1, 20]);
});

it('gives the same answer to the same id, also while it is under way, and does nothing twice', async () => {
  const { runtime, log } = start();
  const twins = await Promise.all([take(runtime, 'same'), take(runtime, 'same')]);
  const again = await take(runtime, 'same');
  expect([...twins, again]).toEqual(Array(3).fill({ ok: true, json: '"П001"' }));
  expect(log.batches.flatMap(({ events }) => events)).toHaveLength(1);
});

it('refuses an id that was used for something else', async () => {
  const { runtime } = start();
  await take(runtime, 'same');
  expect(await take(runtime, 'same', 'receipts')).toEqual({
    ok: false,
    refusal: { code: 'command-id-reused' },
  });
});

it('remembers the answers of before the restart', async () => {
  const { runtime, log, clock } = start();
  await take(runtime, 'before');
  const commands = log.batches.flatMap((batch) => batch.commands);
  const options = { clock, explain: () => ({ code: 'storage-failed' }) as const, onFatal: vi.fn() };
  const after = new OfficeRuntime(log, { state: runtime.state, commands }, options);
  expect(await take(after, 'before')).toEqual({ ok: true, json: '"П001"' });
  expect(after.state.tickets.size).toBe(1);
});

it('a full disk: refuses in words everything of the commit and what was decided on top, and goes on from the log', async () => {
  const { runtime, log, onFatal } = start();
  await take(runtime);
  log.hold();
  log.fail = new Error('SQLITE_FULL');
  const doomed = [take(runtime)];
  await new Promise((resolve) => setTimeout(resolve, 10));
  doomed.push(take(runtime), take(runtime));
  log.release();
  expect(await Promise.all(doomed)).toEqual(Array(3).fill({ ok: false, refusal: { code: 'disk-full' } }));
  expect(runtime.failing).toBe(true);
  expect(runtime.state.tickets.size).toBe(1);

  log.fail = null;
  expect(await take(runtime)).toEqual({ ok: true, json: '"П002"' });
  expect(runtime.failing).toBe(false);
  expect(onFatal).not.toHaveBeenCalled();
});

it('a refused id may be asked again', async () => {
  const { runtime, log } = start();
  log.fail = new Error('SQLITE_FULL');
  expect((await take(runtime, 'retry')).ok).toBe(false);
  log.fail = null;
  expect(await take(runtime, 'retry')).toEqual({ ok: true, json: '"П001"' });
});

it('decides nothing more when the log holds what the memory does not know', async () => {
  const { runtime, log, onFatal } = start();
  log.fail = new Error('the disk went away in the middle of the commit');
  log.extraSeq = 1;
  expect((await take(runtime)).ok).toBe(false);
  expect(onFatal).toHaveBeenCalledOnce();
  log.fail = null;
  expect(await take(runtime)).toEqual({ ok: false, refusal: { code: 'stopping' } });
});

it('a refusal decided on events that are not on disk yet waits for them', async () => {
  const { runtime, log } = start();
  log.hold();
  const seat = (operator: string) =>
    runtime.execute({
      sender: operator,
      commandId: 'open',
      fingerprint: '',
      command: () => ({
        type: 'OpenDesk',
        deskId: 'desk-1',
        skills: null,
        serving: null,
        takeOver: false,
        actor: { kind: 'person', id: operator },
      }),
      answer: () => 'open',
    });
  log.fail = new Error('SQLITE_FULL');
  const [first, second] = [seat('anna'), seat('boris')];
  log.release();
  // Boris was refused because of Anna, who in the end never sat down: he is told the truth, not «taken».
  expect(await Promise.all([first, second])).toEqual(
    Array(2).fill({ ok: false, refusal: { code: 'disk-full' } }),
  );
});

it('a clock set back never makes an event older than the one before it', async () => {
  const { runtime, log, clock } = start();
  await take(runtime);
  clock.at = NOON - 3_600_000;
  await take(runtime);
  const times = log.batches.flatMap(({ events }) => events.map(({ at }) => at));
  expect(times).toEqual([NOON, NOON]);
});

it('stops only when all that was taken is on disk', async () => {
  const { runtime, log } = start();
  log.hold();
  const result = take(runtime);
  const stopped = runtime.stop();
  expect(await take(runtime)).toEqual({ ok: false, refusal: { code: 'stopping' } });
  log.release();
  await stopped;
  expect(await result).toEqual({ ok: true, json: '"П001"' });
});
