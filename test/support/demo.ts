/** An office whose clock stands still until the test moves it: whole days pass in a moment. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { ServeOptions } from '../../server/api/serve-options.ts';
import { answered, PASSWORD, staff, startOffice, type Staffed } from './office.ts';

/** Monday, 23 November 2026, 00:00 in Moscow. */
const MONDAY = Date.UTC(2026, 10, 22, 21);
const MINUTE_MS = 60_000;
/** A session lasts fourteen hours: in good time before that everybody signs in again. */
const SIGN_IN_AGAIN_MS = 13 * 60 * MINUTE_MS;

/** The moment of that Monday's time of day; further days count from it. */
export function at(time: string, days = 0): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return MONDAY + ((days * 24 + hours) * 60 + minutes) * MINUTE_MS;
}

export interface DemoOffice extends Staffed {
  /** The office's time. */
  now(): number;
  /** Moves the clock forward. After more than half a day everybody has signed in again, with new tokens. */
  moveTo(moment: number): Promise<void>;
  /** Stops, stands still for a while, starts again. */
  restart(after?: number): Promise<void>;
}

/**
 * @param begin the moment at which the office is set up
 * @param change of the proposed configuration
 */
export async function startDemo(
  begin: number,
  change: (config: OfficeConfig) => OfficeConfig = (config) => config,
  operatorCount = 3,
  more: Partial<ServeOptions> = {},
): Promise<DemoOffice> {
  const options = { ...more, demo: { speed: 0, startAt: begin } };
  const office = await startOffice(options);
  const staffed = { ...(await staff(office, change, operatorCount)) };
  let now = begin;
  let signedInAt = begin;

  async function signInAgain(): Promise<void> {
    const signIn = async (login: string) =>
      answered(await office.call('signIn', { login, password: PASSWORD })).token;
    signedInAt = now;
    staffed.administrator = await signIn('admin');
    staffed.reception = await signIn('reception');
    staffed.operators = await Promise.all(staffed.operators.map((_, i) => signIn(`operator${i + 1}`)));
  }

  return Object.assign(staffed, {
    now: () => now,
    moveTo: async (moment: number) => {
      answered(await office.call('setDemoClock', { to: moment }, staffed.administrator));
      now = moment;
      if (now - signedInAt >= SIGN_IN_AGAIN_MS) await signInAgain();
    },
    restart: async (after = 0) => {
      now += after;
      options.demo = { speed: 0, startAt: now };
      await office.restart();
      if (now - signedInAt >= SIGN_IN_AGAIN_MS) await signInAgain();
    },
  });
}
