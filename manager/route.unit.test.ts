import { describe, expect, it } from 'vitest';
import { hashOf, PAGES, pageTitle, readRoute } from './route.ts';

describe('the address of a page', () => {
  it('can be opened again', () => {
    for (const page of PAGES) {
      expect(readRoute(hashOf({ page, date: null }))).toEqual({ page, date: null });
      expect(pageTitle(page)).not.toBe('');
    }
    expect(readRoute('#norms/2026-11-22')).toEqual({ page: 'norms', date: '2026-11-22' });
    expect(hashOf({ page: 'norms', date: '2026-11-22' })).toBe('#norms/2026-11-22');
  });

  it('leads to the live board when it is no address', () => {
    expect(readRoute('')).toEqual({ page: 'now', date: null });
    expect(readRoute('#elsewhere/x')).toEqual({ page: 'now', date: null });
    expect(readRoute('#norms/2026-02-31')).toEqual({ page: 'norms', date: null });
  });
});
