import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { remedyFor } from '../../../shell/remedy.ts';
import { Troubles } from './troubles.ts';

const folder = mkdtempSync(join(tmpdir(), 'shell-troubles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HOUR_MS = 3600_000;
/** Both the same, as on a computer whose clock nobody sets. */
const by = (now: () => number) => ({ date: now, steady: now });

describe('the shell’s diary', () => {
  it('counts a day’s troubles over a restart, and names the newest', async () => {
    const file = join(folder, 'a.json');
    let now = 1_000_000;
    const first = await Troubles.open(
      file,
      by(() => now),
    );
    first.add({ kind: 'hung', detail: null });
    now += 23 * HOUR_MS;
    first.add({ kind: 'crashed', detail: 'oom' });
    await first.close();

    const second = await Troubles.open(
      file,
      by(() => now),
    );
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
    const cut = await Troubles.open(
      file,
      by(() => 1),
    );
    cut.add({ kind: 'blank', detail: null });
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('blank'));
    const next = await Troubles.open(
      file,
      by(() => 2),
    );
    expect(next.last).toEqual({ kind: 'ended', detail: null });
    await next.close();
  });

  it('begins anew when it cannot be read', async () => {
    const file = join(folder, 'c.json');
    writeFileSync(file, 'nonsense');
    const opened = await Troubles.open(
      file,
      by(() => 1),
    );
    expect(opened.report().troubles).toBe(0);
    await opened.close();
  });

  it('lets no clock that is set bring a remedy nearer, or the shell’s age below nothing', async () => {
    let [date, steady] = [10 * HOUR_MS, 0];
    const opened = await Troubles.open(join(folder, 'd.json'), { date: () => date, steady: () => steady });
    for (let n = 0; n < 5; n += 1) {
      opened.add({ kind: 'crashed', detail: null });
      // A quarter of an hour goes by, and each time the clock is set to where it was.
      steady += HOUR_MS / 4;
      date -= HOUR_MS;
    }
    expect(remedyFor(opened.times)).toEqual({ kind: 'reload', afterMs: 1_000 });
    expect(opened.report()).toMatchObject({ uptimeMs: 1.25 * HOUR_MS, troubles: 5 });
    await opened.close();
  });
});
