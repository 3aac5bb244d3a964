import { describe, expect, it } from 'vitest';
import { codeHash, exitCode, hashCode, isCode, Tries, waitAfter } from './exit-code.ts';

describe('the technician’s code', () => {
  it('is told from any other, and is not in what is kept', async () => {
    const kept = await hashCode('482915');
    expect(codeHash.parse(kept)).toEqual(kept);
    expect(JSON.stringify(kept)).not.toContain('482915');
    expect(await isCode('482915', kept)).toBe(true);
    for (const wrong of ['482916', '', '48291', '4829155']) expect(await isCode(wrong, kept)).toBe(false);
  });

  it('is kept differently each time', async () => {
    expect((await hashCode('482915')).hash).not.toBe((await hashCode('482915')).hash);
  });

  it('has six digits or more', () => {
    for (const code of ['482915', '123456789012']) expect(exitCode.safeParse(code).success).toBe(true);
    for (const code of ['', '12345', 'abcdef', '1234567890123', ' 482915'])
      expect(exitCode.safeParse(code).success).toBe(false);
  });
});

describe('wrong codes', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 15_000],
    [4, 30_000],
    [5, 60_000],
    [9, 900_000],
    [99, 900_000],
  ])('%s of them make the next wait %s ms', (wrong, ms) => expect(waitAfter(wrong)).toBe(ms));

  it('are forgotten after the right one', () => {
    let now = 0;
    const tries = new Tries(() => now);
    for (let i = 0; i < 3; i += 1) tries.begin();
    expect(tries.waitMs).toBe(15_000);
    now = 14_000;
    expect(tries.waitMs).toBe(1_000);
    now = 15_000;
    expect(tries.waitMs).toBe(0);
    tries.begin();
    expect(tries.waitMs).toBe(30_000);
    tries.succeeded();
    expect(tries.waitMs).toBe(0);
  });
});
