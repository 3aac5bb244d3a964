/**
 * The server's clock on a screen: its last reading, counted on with the machine's monotonic clock. The local wall
 * clock is never asked: on a kiosk it may be years off.
 */
import { onScopeDispose, readonly, shallowRef, watch, type Ref } from 'vue';
import type { ClockReading } from '../../contract/live.ts';

/**
 * A reading that disagrees by less than this (real milliseconds) is only its own way through the network; taking it
 * would make the seconds stutter.
 */
const NETWORK_JITTER_MS = 300;

export class ServerClock {
  private reading: ClockReading | null = null;
  private readAt = 0;
  /** Grows with each reading taken over, so that whoever shows the time need not wait for its next step. */
  readonly readings = shallowRef(0);

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  /** Takes over a reading that has just arrived. */
  set(reading: ClockReading): void {
    const { reading: last } = this;
    const off = Math.abs(reading.now - this.now());
    if (last?.speed === reading.speed && off < NETWORK_JITTER_MS * reading.speed) return;
    this.reading = reading;
    this.readAt = this.monotonic();
    this.readings.value += 1;
  }

  /** How fast the server's time goes: 1 except in the demo. */
  get speed(): number {
    return this.reading?.speed ?? 1;
  }

  /** The server's time now; 0 before the first reading, when there is no view either that could show it. */
  now(): number {
    if (this.reading === null) return 0;
    return this.reading.now + (this.monotonic() - this.readAt) * this.reading.speed;
  }
}

/** The one clock of the page. The live connection sets it. */
export const serverClock = new ServerClock();

export interface ServerClockOptions {
  /** How often `now` moves, real milliseconds. @default 1000 */
  stepMs?: number;
  /** @default the page's clock */
  clock?: ServerClock;
}

/** `now` by the server's clock, moving by itself until the scope ends. `refresh()` moves it at once. */
export function useServerClock(options: ServerClockOptions = {}): {
  now: Readonly<Ref<number>>;
  refresh: () => void;
} {
  const { stepMs = 1000, clock = serverClock } = options;
  const now = shallowRef(clock.now());
  const refresh = () => {
    now.value = clock.now();
  };
  const timer = setInterval(refresh, stepMs);
  watch(clock.readings, refresh, { flush: 'sync' });
  onScopeDispose(() => clearInterval(timer));
  return { now: readonly(now), refresh };
}
