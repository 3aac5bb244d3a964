import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import StartChoices from './StartChoices.vue';

const labels = (books: boolean) =>
  mountAttached(StartChoices, { props: { books } })
    .findAll('.label')
    .map((label) => label.text());

it('offers a ticket, an appointment, and a time where times are booked', () => {
  expect(labels(true)).toEqual(['Взять талон', 'Я по записи', 'Записаться на другой день']);
  expect(labels(false)).toEqual(['Взять талон', 'Я по записи']);
});

it('tells which was meant', async () => {
  const wrapper = mountAttached(StartChoices, { props: { books: true } });
  for (const button of wrapper.findAll('button')) await button.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ take: [[]], appointment: [[]], book: [[]] });
  await expectAccessible(wrapper);
});
