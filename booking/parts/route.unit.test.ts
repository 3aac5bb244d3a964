import { describe, expect, it } from 'vitest';
import { addressOf, readRoute, type Route } from './route.ts';

const CODE = '07k3x9q2m5t8w1z4';
const read = (address: string) => {
  const { pathname, search } = new URL(address, 'http://office');
  return readRoute(pathname, search);
};

const ROUTES: Route[] = [
  { page: 'groups' },
  { page: 'services', groupId: 'contract' },
  { page: 'day', serviceId: 'contract-1' },
  { page: 'time', serviceId: 'contract-1', date: '2026-11-26' },
  { page: 'contacts', serviceId: 'contract-1', at: 1_795_676_400_000 },
  { page: 'find' },
  { page: 'own', code: CODE },
  { page: 'move-day', code: CODE },
  { page: 'move-time', code: CODE, date: '2026-11-26' },
];

describe('the address', () => {
  it.each(ROUTES)('of $page is read as it was written', (route) => {
    expect(read(addressOf(route))).toEqual(route);
  });

  it.each<[string, Route]>([
    ['/booking/', { page: 'groups' }],
    ['/booking?service=a b', { page: 'groups' }],
    ['/booking?service=contract&day=tomorrow', { page: 'day', serviceId: 'contract' }],
    ['/booking?service=contract&at=soon', { page: 'day', serviceId: 'contract' }],
    ['/booking?service=contract&at=', { page: 'day', serviceId: 'contract' }],
    ['/booking?day=2026-11-26', { page: 'groups' }],
    [`/booking/${CODE.toUpperCase()}`, { page: 'own', code: CODE }],
    ['/booking/07k3', { page: 'no-booking' }],
  ])('%s with a piece missing or wrong leads to the step before', (address, route) => {
    expect(read(address)).toEqual(route);
  });
});
