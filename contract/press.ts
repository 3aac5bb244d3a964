/**
 * When a key was pressed, by the server's own count: told with each command of a desk. A line that was cut looks alive for seconds, and
 * what was sent into it may arrive when the specialist has long turned to something else: such a command is refused.
 */

/** Carries the moment of the press. A request without it comes from no key and is as fresh as its arrival. */
export const PRESS_HEADER = 'Queue-Pressed';
/** What arrives later than this after its press is not done any more. A server that is only busy is faster. */
export const PRESS_LASTS_MS = 3000;

/** A slip of the finger can be taken back for so long: enough to see what was pressed and to press once more, milliseconds. */
export const TAKE_BACK_MS = 10_000;

/** A moment in one life of the server: milliseconds since it began. */
export interface Press {
  readonly run: string;
  readonly uptime: number;
}

/** As it stands in the header. */
export const pressText = ({ run, uptime }: Press): string => `${run} ${Math.round(uptime)}`;

/** @returns null for what is no moment */
export function readPress(text: string): Press | null {
  const [, run, uptime] = /^([\w-]{1,64}) (\d{1,15})$/.exec(text) ?? [];
  return run === undefined ? null : { run, uptime: Number(uptime) };
}
