/**
 * Runs the heart against the log. Commands are decided one after the other on the newest state, and acknowledged only
 * when their events are on disk; those that arrive while a commit is under way share the next one (group commit). When a
 * commit fails, its commands and those decided on top of them are refused and the memory goes back to what the log says.
 */
import type { OfficeEvent } from '../../contract/events.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { Beside, StoredCommand } from '../log/batch.ts';
import { advance } from '../office/advance.ts';
import type { Command } from '../office/commands.ts';
import type { Answer } from '../office/decision.ts';
import { decide, type Decision } from '../office/decide.ts';
import type { Forecast } from '../office/estimate.ts';
import { SYSTEM, type OfficeState } from '../office/state.ts';
import { Answers, type CommandResult, type Json } from './answers.ts';
import type { Clock } from './clock.ts';
import { Forecasts } from './forecasts.ts';
import type { Beginning, Log } from './ports.ts';

/** A command with all that belongs to it. */
export interface CommandRequest<A> {
  /** Who sends it: ids are unique for each sender. */
  readonly sender: string;
  readonly commandId: string;
  /** What is asked, in a form that is the same when it is asked again. */
  readonly fingerprint: string;
  /** Made when its turn comes, from the state it will be decided on. */
  readonly command: (state: OfficeState, now: number) => Command;
  /** What the sender is told, from the state after the command. */
  readonly answer: (answer: Answer, state: OfficeState) => A;
  readonly beside?: (answer: Answer, state: OfficeState) => Beside;
}

export type CommitListener = (events: readonly OfficeEvent[], state: OfficeState) => void;

export interface RuntimeOptions {
  readonly clock: Clock;
  /** Turns a failure of the log into words for the sender. */
  readonly explain: (error: unknown) => Refusal;
  /** The log and the memory no longer agree: nothing may be decided any more. */
  readonly onFatal: (error: Error) => void;
}

/** Decided, waiting for the disk. */
interface Pending {
  readonly events: readonly OfficeEvent[];
  readonly state: OfficeState;
  readonly command: StoredCommand | null;
  readonly beside: Beside | null;
  readonly settle: (failure: Refusal | null) => void;
}

/** Time services set a clock back by less; then the office's time stands still unnoticed. */
const CLOCK_SLACK_MS = 60_000;

/** Enough to fill a disk write, few enough to keep the first of them from waiting long. */
const LARGEST_BATCH = 256;

export class OfficeRuntime {
  readonly #log: Log;
  readonly #options: RuntimeOptions;
  readonly #answers: Answers;
  readonly #forecasts = new Forecasts();
  readonly #listeners = new Set<CommitListener>();
  #committed: OfficeState;
  #head: OfficeState;
  #pending: Pending[] = [];
  #writing: Promise<void> | null = null;
  #failing = false;
  #stopped = false;

  constructor(log: Log, beginning: Beginning, options: RuntimeOptions) {
    this.#log = log;
    this.#options = options;
    this.#committed = beginning.state;
    this.#head = beginning.state;
    this.#answers = new Answers(beginning.commands);
  }

  /** What is on disk: the only state that screens are shown. */
  get state(): OfficeState {
    return this.#committed;
  }

  /** True after a failed commit until one succeeds. */
  get failing(): boolean {
    return this.#failing;
  }

  /** The office's time: never before the last event. */
  now(): number {
    return Math.max(this.#options.clock.now(), this.#committed.lastAt);
  }

  /**
   * The time at which the office stands still because the computer's clock says less than the log, by more than a clock is
   * corrected by itself; null when all is well. What happens meanwhile is recorded, but no duration grows.
   */
  get standsStillAt(): number | null {
    const { lastAt } = this.#committed;
    return lastAt - this.#options.clock.now() > CLOCK_SLACK_MS ? lastAt : null;
  }

  /** The expected waits, those whose commit is under way included. */
  forecast(hurried = false): Forecast {
    return this.#forecasts.for(this.#head, this.now(), hurried);
  }

  /** @returns how to stop listening */
  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a command of this sender with this id was carried out, or is under way. */
  remembers(sender: string, commandId: string): boolean {
    return this.#answers.has(sender, commandId);
  }

  /** Carries out a command once; asked again with the same id, it gives the same answer. */
  async execute<A>(request: CommandRequest<A>): Promise<CommandResult<A>> {
    const { sender, commandId, fingerprint } = request;
    const known = this.#answers.again(sender, commandId, fingerprint);
    if (known !== null) return known as Promise<CommandResult<A>>;
    if (this.#stopped) return { ok: false, refusal: { code: 'stopping' } };
    const result = this.#decide(request);
    this.#answers.remember({ sender, commandId, fingerprint, at: this.now() }, result);
    return result;
  }

  /** Lets time itself act: day changes and missed appointments. Does nothing when nothing is due. */
  async tick(): Promise<void> {
    if (this.#stopped) return;
    const now = this.#options.clock.now();
    if (advance(this.#head, Math.max(now, this.#head.lastAt)).length === 0) return;
    await this.#commit(decide({ type: 'AdvanceClock', actor: SYSTEM }, this.#head, now), null, null);
    this.#answers.forgetBefore(now);
  }

  /** Takes no more commands; resolves when all that were taken are on disk or refused. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#writing;
  }

  async #decide<A>(request: CommandRequest<A>): Promise<CommandResult<A>> {
    const now = this.#options.clock.now();
    const command = request.command(this.#head, Math.max(now, this.#head.lastAt));
    const decision = decide(command, this.#head, now);
    const { outcome } = decision;
    if (!outcome.ok) {
      const failure = await this.#commit(decision, null, null);
      return { ok: false, refusal: failure ?? outcome.refusal };
    }
    const json: Json<A> = JSON.stringify(request.answer(outcome.answer, decision.state));
    const { sender, commandId, fingerprint } = request;
    const stored = {
      sender,
      commandId,
      fingerprint,
      answer: json,
      at: decision.state.lastAt,
    };
    const beside = request.beside?.(outcome.answer, decision.state) ?? null;
    const failure = await this.#commit(decision, stored, beside);
    return failure === null ? { ok: true, json } : { ok: false, refusal: failure };
  }

  /**
   * Waits until the decision is on disk. A refusal waits too when it was decided on events that are not there yet.
   * @returns the failure of the log, null when all is well
   */
  #commit(
    decision: Decision,
    command: Pending['command'],
    beside: Pending['beside'],
  ): Promise<Refusal | null> {
    const { events, state } = decision;
    if (events.length === 0 && command === null && this.#head === this.#committed)
      return Promise.resolve(null);
    this.#head = state;
    this.#forecasts.follow(events, state);
    return new Promise((settle) => {
      this.#pending.push({ events, state, command, beside, settle });
      this.#writing ??= this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    // Commands that arrive in the same turn of the event loop share the first commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#pending.length > 0) {
      const batch = this.#pending.splice(0, LARGEST_BATCH);
      const events = batch.flatMap((entry) => entry.events);
      const commands = batch.flatMap((entry) => entry.command ?? []);
      const contacts = batch.flatMap((entry) => entry.beside?.contact ?? []);
      const needs = batch.flatMap((entry) => entry.beside?.needs ?? []);
      const transferNotes = batch.flatMap((entry) => entry.beside?.transferNote ?? []);
      const ratingWords = batch.flatMap((entry) => entry.beside?.ratingWords ?? []);
      const askedWords = batch.flatMap((entry) => entry.beside?.askedWords ?? []);
      const state = batch.at(-1)?.state ?? this.#committed;
      const reminderHours = state.config?.appointments.reminderHours ?? null;
      try {
        if (events.length > 0 || commands.length > 0) {
          const beside = { contacts, needs, ratingWords, transferNotes, askedWords };
          await this.#log.append({ events, commands, ...beside, reminderHours });
        }
      } catch (error) {
        await this.#rollBack(batch, error);
        continue;
      }
      this.#failing = false;
      this.#committed = state;
      for (const entry of batch) entry.settle(null);
      if (events.length > 0) for (const listener of this.#listeners) listener(events, this.#committed);
    }
    // In the same turn as the last look at the queue: whoever comes next begins a new round.
    this.#writing = null;
  }

  async #rollBack(batch: readonly Pending[], error: unknown): Promise<void> {
    this.#failing = true;
    const undone = [...batch, ...this.#pending];
    this.#pending = [];
    this.#head = this.#committed;
    this.#forecasts.drop();
    const refusal = this.#options.explain(error);
    try {
      const seq = await this.#log.lastSeq();
      if (seq !== this.#committed.seq) {
        throw new Error(`the log ends at event ${seq}, the memory at ${this.#committed.seq}`, {
          cause: error,
        });
      }
    } catch (mismatch) {
      this.#stopped = true;
      this.#options.onFatal(mismatch instanceof Error ? mismatch : new Error(String(mismatch)));
    }
    for (const entry of undone) entry.settle(refusal);
  }
}
