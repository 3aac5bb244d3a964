import { expect, it } from 'vitest';
import { placeOf, telephoneLink, webLink } from './place.ts';

it('the place is name and address, as far as they are given', () => {
  expect(placeOf({ name: 'ЦОК Белгород', address: 'проспект Славы, 25' })).toBe(
    'ЦОК Белгород, проспект Славы, 25',
  );
  expect(placeOf({ name: 'ЦОК Белгород', address: '' })).toBe('ЦОК Белгород');
});

it.each([
  ['8 800 100-00-00', 'tel:88001000000'],
  ['+7 (4722) 23-03-03, доб. 12', 'tel:+74722230303'],
])('%s is called by %s', (phone, link) => {
  expect(telephoneLink(phone)).toBe(link);
});

it.each([
  ['lk.example.ru', 'https://lk.example.ru'],
  ['http://lk.example.ru', 'http://lk.example.ru'],
  ['javascript:alert(1)', 'https://javascript:alert(1)'],
])('%s is opened as %s', (site, link) => {
  expect(webLink(site)).toBe(link);
});
