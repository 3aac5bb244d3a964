import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Troubles } from './troubles.ts';

const folder = mkdtempSync(join(tmpdir(), 'shell-troubles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HOUR_MS = 3600_000;

describe('the shell’s diary', () => {
  it('counts a day’s troubles over a restart, and names the newest', async () => {
    const file = join(folder, 'a.json');
    let now = 1_000_000;
    const first = await Troubles.open(file, () => now);
    first.add({ kind: 'hung', detail: null });
    now += 23 * HOUR_MS;
    first.add({ kind: 'crashed', detail: 'oom' });
    await first.close();

    const second = await Troubles.open(file, () => now);
    now += 5_000;
    expect(second.report()).toEqual({
      uptimeMs: 5_000,
      troubles: 2,
      lastTrouble: { kind: 'crashed', detail: 'oom' },
    });
    expect(second.times).toEqual([]);
    now += 2 * HOUR_MS;
    expect(second.report().troubles).toBe(1);
    await second.close();
  });

  it('notices that the last run was cut off', async () => {
    const file = join(folder, 'b.json');
    const cut = await Troubles.open(file, () => 1);
    cut.add({ kind: 'blank', detail: null });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const next = await Troubles.open(file, () => 2);
    expect(next.last).toEqual({ kind: 'ended', detail: null });
    await next.close();
  });

  it('begins anew when it cannot be read', async () => {
    const file = join(folder, 'c.json');
    writeFileSync(file, 'nonsense');
    const opened = await Troubles.open(file, () => 1);
    expect(opened.report().troubles).toBe(0);
    await opened.close();
  });
});
