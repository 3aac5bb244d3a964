import { describe, expect, it } from 'vitest';
import { NEWEST } from './period/asked.ts';
import { hashOf, PAGES, pageTitle, readRoute } from './route.ts';

describe('the address of a page', () => {
  it('can be opened again', () => {
    for (const page of PAGES) {
      expect(readRoute(hashOf(page))).toEqual({ page, asked: NEWEST });
      expect(pageTitle(page)).not.toBe('');
    }
  });

  it.each(['#norms/2026-11-22', '#ratings/2026-11-22/week', '#ratings/week', '#norms?classes=general'])(
    'says of which days and visits its report is: %s',
    (hash) => {
      const { page, asked } = readRoute(hash);
      expect(hashOf(page, asked)).toBe(hash);
      expect(asked).not.toEqual(NEWEST);
    },
  );

  it('leads to the live board when it is no address', () => {
    expect(readRoute('')).toEqual({ page: 'now', asked: NEWEST });
    expect(readRoute('#elsewhere/x')).toEqual({ page: 'now', asked: NEWEST });
    expect(readRoute('#norms/2026-02-31')).toEqual({ page: 'norms', asked: NEWEST });
  });
});
