/** What one part of a screen wishes to see, and what it has been told so far. No I/O here: the connection drives it. */
import type { ViewEnvelope, WatchRequest } from '../../contract/live.ts';
import type { Refusal } from '../../contract/problems.ts';

/**
 * `connecting` nothing heard yet, and it is early; `live` what is on the glass is what the server says; `lost` the
 * server does not answer, the glass shows what was true; `refused` it answered with a no, see `problem`.
 */
export type LiveStatus = 'connecting' | 'live' | 'lost' | 'refused';

export interface WatcherTold {
  envelope: (envelope: ViewEnvelope) => void;
  status: (status: LiveStatus, problem: Refusal | null) => void;
}

/** No's that mend themselves: the server is starting, stopping or being set up. The wish is repeated. */
const PASSING: ReadonlySet<string> = new Set([
  'setup-needed',
  'stopping',
  'storage-failed',
  'disk-full',
  'internal',
  'too-many-requests',
]);

export const isPassing = (problem: Refusal): boolean => PASSING.has(problem.code);

export class Watcher {
  private last: { run: string; version: number } | null = null;
  /** A final no: the wish is not repeated until somebody asks for it. */
  refused = false;

  constructor(
    readonly request: WatchRequest,
    private readonly told: WatcherTold,
  ) {}

  /** Takes an envelope in, unless it is older than the last one of the same run: it overtook nothing, it is late. */
  take(envelope: ViewEnvelope): boolean {
    const { last } = this;
    if (last?.run === envelope.run && envelope.version < last.version) return false;
    this.last = { run: envelope.run, version: envelope.version };
    this.told.envelope(envelope);
    this.told.status('live', null);
    return true;
  }

  refuse(problem: Refusal): void {
    this.refused = !isPassing(problem);
    this.told.status('refused', problem);
  }

  lose(): void {
    if (!this.refused) this.told.status('lost', null);
  }

  /** Somebody asks again, signed in or paired by now. */
  ask(): void {
    this.refused = false;
    this.told.status('connecting', null);
  }
}
