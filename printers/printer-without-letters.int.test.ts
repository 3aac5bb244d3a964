/** A printer without Cyrillic gets its papers as pictures, and confirms them like any other. */
import { afterEach, expect, it } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

it.each(['epson', 'star'] as const)('on one that speaks %s', async (dialect) => {
  hall = await openHall({ printer: { dialect }, letters: 'image' });
  for (const number of ['А001', 'А002']) hall.take(number);
  await eventually(() =>
    expect(hall.store.jobs().map(({ state }) => state)).toEqual(['confirmed', 'confirmed']),
  );
  const papers = hall.printer.papers();
  expect(papers).toHaveLength(2);
  for (const { complete, items } of papers) {
    expect(complete).toBe(true);
    expect(items.every(({ kind }) => kind === 'raster' || kind === 'feed')).toBe(true);
    expect(items.some(({ kind }) => kind === 'raster')).toBe(true);
  }
});
