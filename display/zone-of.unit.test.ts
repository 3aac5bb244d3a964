import { expect, it } from 'vitest';
import { zoneOf } from './zone-of.ts';

it.each([
  ['', null],
  ['?desk=3', null],
  ['?zone=zone-2', 'zone-2'],
  ['?zone=', '-'],
  ['?zone=Большой зал', '-'],
])('%j is the hall %j', (search, zone) => {
  expect(zoneOf(search)).toBe(zone);
});
