/** When the nightly copy is due: at three by the office's clock, between two days and before anybody comes. */
import { Cron } from 'croner';

const EVERY_NIGHT = '0 3 * * *';
/** One that failed, or a night on which the server was off, is made up within the hour. */
const EVERY_HOUR = '0 * * * *';

/** The next night's moment. */
export function nightAfter(now: number, timezone: string): number {
  return new Cron(EVERY_NIGHT, { timezone, paused: true }).nextRun(new Date(now))?.getTime() ?? Infinity;
}

/** The last night's moment; this very one counts. */
export function nightBefore(now: number, timezone: string): number {
  const [last] = new Cron(EVERY_NIGHT, { timezone, paused: true }).previousRuns(1, new Date(now + 1));
  return last?.getTime() ?? 0;
}

/** Does it every hour, on the hour of the office's clock. @returns what ends that */
export function everyHour(timezone: string, work: () => void): () => void {
  const hours = new Cron(EVERY_HOUR, { timezone, unref: true }, work);
  return () => hours.stop();
}
