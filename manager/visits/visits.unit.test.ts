import { describe, expect, it } from 'vitest';
import { at, NOW } from '../../test/support/views.ts';
import { visit, waitingVisit } from '../testing/fixtures.ts';
import { chosen, EVERYTHING, isOverNorm, sorted, waitOf, type SortKey } from './visits.ts';
import { classText } from '../../texts/report-words.ts';
import { STATUSES, statusText } from './words.ts';

const MINUTE_MS = 60_000;
const numbers = (visits: readonly { number: string }[]) => visits.map(({ number }) => number);

describe('the wait of a visit', () => {
  it('is what was measured, or what has passed so far', () => {
    expect(waitOf(visit('П001'), NOW)).toBe(11.8 * MINUTE_MS);
    expect(waitOf(waitingVisit('П002', at('10:30')), NOW)).toBe(12 * MINUTE_MS);
    expect(waitOf(visit('П003', { status: 'left', waitMs: null }), NOW)).toBeNull();
  });

  it('of an early appointment holder has not begun', () => {
    expect(waitOf(waitingVisit('П002', at('10:50')), NOW)).toBe(0);
  });
});

describe('over the norm', () => {
  it('is a wait or a service longer than its norm, not one as long', () => {
    expect(isOverNorm(visit('П001', { waitMs: 20 * MINUTE_MS, serviceMs: 10 * MINUTE_MS }), NOW)).toBe(false);
    expect(isOverNorm(visit('П001', { waitMs: 20 * MINUTE_MS + 1 }), NOW)).toBe(true);
    expect(isOverNorm(visit('П001', { serviceMs: 10 * MINUTE_MS + 1 }), NOW)).toBe(true);
    expect(isOverNorm(waitingVisit('П001', at('10:21')), NOW)).toBe(true);
  });
});

describe('choosing visits', () => {
  const visits = [
    visit('П001', { outcome: { kind: 'refused', why: 'not-ours' } }),
    visit('К047', { groupName: 'Консультация', serviceMs: 30 * MINUTE_MS }),
    waitingVisit('К048', at('10:40')),
  ];
  const choose = (wish: Partial<typeof EVERYTHING>) =>
    numbers(chosen(visits, { ...EVERYTHING, ...wish }, NOW));

  it('shows all without a wish', () => {
    expect(choose({})).toEqual(['П001', 'К047', 'К048']);
  });

  it('finds a number as people write it', () => {
    expect(choose({ number: 'к 04' })).toEqual(['К047', 'К048']);
  });

  it('takes every wish together', () => {
    expect(choose({ groupName: 'Оплата' })).toEqual(['П001', 'К048']);
    expect(choose({ status: 'waiting' })).toEqual(['К048']);
    expect(choose({ outcome: 'refused' })).toEqual(['П001']);
    expect(choose({ outcome: 'solved' })).toEqual(['К047']);
    expect(choose({ overNorm: true })).toEqual(['К047']);
    expect(choose({ overNorm: true, groupName: 'Оплата' })).toEqual([]);
  });
});

describe('sorting visits', () => {
  const visits = [
    visit('П002', { serviceName: 'Приём платежа', waitMs: 3000, serviceMs: 5, deskNumber: 10 }),
    visit('К001', { serviceName: 'Вопрос', issuedAt: at('10:05'), waitMs: 1000, serviceMs: null }),
    visit('А003', { serviceName: 'Акты', issuedAt: at('10:10'), waitMs: 2000, serviceMs: 9, deskNumber: 2 }),
  ];
  const by = (key: SortKey, descending = false) => numbers(sorted(visits, { key, descending }, NOW));

  it('goes by what the column shows', () => {
    expect(by('number')).toEqual(['А003', 'К001', 'П002']);
    expect(by('service')).toEqual(['А003', 'К001', 'П002']);
    expect(by('arrival', true)).toEqual(['А003', 'К001', 'П002']);
    expect(by('wait')).toEqual(['К001', 'А003', 'П002']);
    expect(by('desk')).toEqual(['А003', 'К001', 'П002']);
  });

  it('leaves what is not there at the end, both ways', () => {
    expect(by('serviceTime')).toEqual(['П002', 'А003', 'К001']);
    expect(by('serviceTime', true)).toEqual(['А003', 'П002', 'К001']);
  });
});

describe('the words', () => {
  it('are there for every status and class', () => {
    expect(new Set(STATUSES.map(statusText)).size).toBe(STATUSES.length);
    expect(classText('appointment')).toBe('по записи');
  });
});
