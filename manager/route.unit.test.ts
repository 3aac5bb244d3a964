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

  it('says over how many days a report goes', () => {
    const week = { page: 'ratings', span: 'week' } as const;
    expect(hashOf({ ...week, date: '2026-11-22' })).toBe('#ratings/2026-11-22/week');
    expect(readRoute('#ratings/2026-11-22/week')).toEqual({ ...week, date: '2026-11-22' });
    expect(hashOf({ ...week, date: null })).toBe('#ratings/week');
    expect(readRoute('#ratings/week')).toEqual({ ...week, date: null });
    expect(hashOf({ page: 'ratings', date: null, span: 'day' })).toBe('#ratings');
    expect(readRoute('#ratings/decade')).toEqual({ page: 'ratings', date: null });
  });

  it('leads to the live board when it is no address', () => {
    expect(readRoute('')).toEqual({ page: 'now', date: null });
    expect(readRoute('#elsewhere/x')).toEqual({ page: 'now', date: null });
    expect(readRoute('#norms/2026-02-31')).toEqual({ page: 'norms', date: null });
  });
});
