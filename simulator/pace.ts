/** How a simulated day passes: with the server's clock, or as fast as the machine goes. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { OfficeApi, Token } from './api.ts';
import { answerOf } from './refused.ts';

export interface Pace {
  /** The office's time, epoch milliseconds. */
  readonly now: () => number;
  /** Resolves at that moment of the office, or before it when `wake` is called. */
  readonly waitUntil: (moment: number) => Promise<void>;
  /** Something has changed: whoever waits looks again. */
  readonly wake: () => void;
}

/** Moves the office's clock to each moment at once (`DEMO_SPEED=0`): the same day comes out the same every time. */
export async function fastPace(api: OfficeApi, administrator: Token): Promise<Pace> {
  const { clock } = answerOf(await api.call('getHealth', {}, null));
  let now = clock.now;
  return {
    now: () => now,
    waitUntil: async (to) => {
      now = answerOf(await api.call('setDemoClock', { to }, administrator)).now;
    },
    wake: () => undefined,
  };
}

/** Real time between two looks at the server's clock, so that ours does not drift away from it. */
const LOOK_AGAIN_MS = 5000;

/** Goes with the server's clock, however fast that runs. */
export async function watchPace(api: OfficeApi): Promise<Pace> {
  let reading = await readClock(api);
  let alarm = new AbortController();
  const now = () => Math.floor(reading.now + (performance.now() - reading.at) * reading.speed);
  return {
    now,
    waitUntil: async (moment) => {
      alarm = new AbortController();
      const leftMs = Math.max(0, (moment - now()) / reading.speed);
      // Rounded up: awake a millisecond early is awake in vain.
      const delay = Math.min(Math.ceil(leftMs), LOOK_AGAIN_MS);
      await sleep(delay, undefined, { signal: alarm.signal }).catch(() => undefined);
      if (delay === LOOK_AGAIN_MS) reading = await readClock(api);
    },
    wake: () => {
      alarm.abort();
    },
  };
}

async function readClock(api: OfficeApi): Promise<{ now: number; speed: number; at: number }> {
  const { clock } = answerOf(await api.call('getHealth', {}, null));
  return { ...clock, at: performance.now() };
}
