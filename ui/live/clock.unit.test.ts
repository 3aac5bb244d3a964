import { describe, expect, it } from 'vitest';
import { effectScope } from 'vue';
import { ServerClock, useServerClock } from './clock.ts';

function clockAt(start: number) {
  let monotonic = start;
  const clock = new ServerClock(() => monotonic);
  return { clock, pass: (ms: number) => (monotonic += ms) };
}

describe('the server clock', () => {
  it('is unknown before the first reading', () => {
    expect(clockAt(5).clock.now()).toBe(0);
  });

  it('counts on from the last reading, at the server’s speed', () => {
    const { clock, pass } = clockAt(1000);
    clock.set({ now: 50_000, speed: 1 });
    pass(1500);
    expect(clock.now()).toBe(51_500);
    clock.set({ now: 60_000, speed: 60 });
    pass(1000);
    expect(clock.now()).toBe(120_000);
  });

  it('does not stutter over the network’s jitter, but follows a jump', () => {
    const { clock, pass } = clockAt(0);
    clock.set({ now: 50_000, speed: 1 });
    pass(1000);
    clock.set({ now: 50_900, speed: 1 });
    expect(clock.now()).toBe(51_000);
    clock.set({ now: 40_000, speed: 1 });
    expect(clock.now()).toBe(40_000);
  });

  it('shows a reading at once', () => {
    const { clock } = clockAt(0);
    const scope = effectScope();
    const { now } = scope.run(() => useServerClock({ clock }))!;
    expect(now.value).toBe(0);
    clock.set({ now: 50_000, speed: 1 });
    expect(now.value).toBe(50_000);
    scope.stop();
  });
});
