/**
 * How long the server has been up, counted on with the screen's monotonic clock: says of a key press when it was, in a way that the
 * server can compare with the arrival of the command.
 */
import type { Press } from '../../contract/press.ts';

/**
 * The best reading is the one that was on its way for the shortest time, so a later one that says less is not believed. But two clocks
 * drift apart, by some thousandths of a percent, so the best one is trusted a little less with every second.
 */
const DRIFT = 1e-4;

export class ServerUptime {
  private run: string | null = null;
  /** What the server's count is ahead of ours, and when that was read. */
  private ahead = 0;
  private readAt = 0;

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  /** Takes over a reading that has just arrived, milliseconds. */
  hear(run: string, uptime: number): void {
    const now = this.monotonic();
    const ahead = uptime - now;
    if (run === this.run && ahead < this.aheadAt(now)) return;
    this.run = run;
    this.ahead = ahead;
    this.readAt = now;
  }

  /** This moment by the server's count; null while nothing was heard. */
  press(): Press | null {
    const now = this.monotonic();
    return this.run === null ? null : { run: this.run, uptime: Math.max(0, now + this.aheadAt(now)) };
  }

  private aheadAt(now: number): number {
    return this.ahead - (now - this.readAt) * DRIFT;
  }
}

/** The one of the page. The live connection sets it. */
export const serverUptime = new ServerUptime();
