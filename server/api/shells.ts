/** What the kiosks' shells have told of themselves, in memory: after a restart they tell again within half a minute. */
import type { ShellReport, ShellState } from '../../contract/endpoints/shells.ts';

/** A shell tells every 30 s: three times unheard is no accident of the network. */
const SILENT_AFTER_MS = 100_000;
const MINUTE_MS = 60_000;

interface Heard {
  readonly report: ShellReport;
  /** By the office's clock, for people. */
  readonly heardAt: number;
  /** By a clock that neither jumps nor runs faster in the demo, for judging silence. */
  readonly steadyAt: number;
}

export class Shells {
  readonly #steady: () => number;
  readonly #heard = new Map<string, Heard>();

  /** @param steady milliseconds of a clock that is never set back */
  constructor(steady: () => number) {
    this.#steady = steady;
  }

  /** @param heardAt the office's time */
  told(deviceId: string, report: ShellReport, heardAt: number): void {
    this.#heard.set(deviceId, { report, heardAt, steadyAt: this.#steady() });
  }

  /** Null for a kiosk that has no shell, or whose shell was not heard since this server started. */
  of(deviceId: string): ShellState | null {
    const heard = this.#heard.get(deviceId);
    if (heard === undefined) return null;
    const { heardAt, steadyAt, report } = heard;
    const { version, troubles, lastTrouble, autoStart } = report;
    return {
      version,
      troubles,
      lastTrouble,
      autoStart,
      silent: this.#steady() - steadyAt > SILENT_AFTER_MS,
      startedAt: toMinute(Math.max(0, heardAt - report.uptimeMs)),
      heardAt: toMinute(heardAt),
    };
  }

  /** The kiosk was taken out of the office. */
  forget(deviceId: string): void {
    this.#heard.delete(deviceId);
  }
}

/** What is read in minutes must not make a new view every few seconds. */
const toMinute = (at: number): number => at - (at % MINUTE_MS);
