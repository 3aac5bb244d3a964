/** The sorted maps against a plain Map: every version ever made keeps what it held. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedMap } from './persistent.ts';

it('replaces the value of a key that is there', () => {
  const one = SortedMap.byText<number>().with('a', 1);
  expect([...one.with('a', 2).entries()]).toEqual([['a', 2]]);
  expect([...one.entries()]).toEqual([['a', 1]]);
});

const step = fc.record({ put: fc.boolean(), key: fc.nat(400), of: fc.nat() });

it('is a map of which all versions stay as they were', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 50, maxLength: 400, size: 'max' }), (steps) => {
      const versions = [
        { map: SortedMap.ordered<number, number>((a, b) => a - b), plain: new Map<number, number>() },
      ];
      steps.forEach(({ put, key, of }, i) => {
        // Mostly the newest version, now and then an old one: what was decided but not committed is dropped.
        const from = versions[of % 10 === 0 ? of % versions.length : versions.length - 1]!;
        const plain = new Map(from.plain);
        if (put) plain.set(key, i);
        else plain.delete(key);
        versions.push({ map: put ? from.map.with(key, i) : from.map.without(key), plain });
      });
      for (const { map, plain } of versions) {
        expect([...map.entries()]).toEqual([...plain].sort(([a], [b]) => a - b));
        expect(map.size).toBe(plain.size);
        expect(map.minKey()).toBe([...plain.keys()].sort((a, b) => a - b)[0]);
      }
    }),
    { seed: 1, numRuns: 30 },
  );
});
