import { describe, expect, it } from 'vitest';
import { ServerUptime } from './uptime.ts';

function uptimeAt(start: number) {
  let monotonic = start;
  const uptime = new ServerUptime(() => monotonic);
  return { uptime, pass: (ms: number) => (monotonic += ms) };
}

describe('the moment of a press', () => {
  it('is none before anything was heard', () => {
    expect(uptimeAt(5).uptime.press()).toBeNull();
  });

  it('counts on from what the server said', () => {
    const { uptime, pass } = uptimeAt(1000);
    uptime.hear('run-1', 50_000);
    pass(400);
    expect(uptime.press()).toEqual({ run: 'run-1', uptime: expect.closeTo(50_400, 0) });
  });

  it('takes no view that was held up for what the time is', () => {
    const { uptime, pass } = uptimeAt(0);
    uptime.hear('run-1', 50_000);
    pass(5000);
    uptime.hear('run-1', 51_000);
    expect(uptime.press()?.uptime).toBeCloseTo(55_000, -1);
  });

  it('follows a server whose clock goes faster, and in time one whose clock goes slower', () => {
    const { uptime, pass } = uptimeAt(0);
    uptime.hear('run-1', 0);
    pass(3_600_000);
    uptime.hear('run-1', 3_600_200);
    expect(uptime.press()?.uptime).toBe(3_600_200);
    pass(3_600_000);
    uptime.hear('run-1', 7_200_000);
    expect(uptime.press()?.uptime).toBe(7_200_000);
  });

  it('begins anew with a server that did', () => {
    const { uptime, pass } = uptimeAt(0);
    uptime.hear('run-1', 90_000);
    pass(1000);
    uptime.hear('run-2', 200);
    expect(uptime.press()).toEqual({ run: 'run-2', uptime: 200 });
  });
});
