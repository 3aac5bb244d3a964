import { Phone, UserRound } from '@lucide/vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SummaryRows from './SummaryRows.vue';

it('names each thing, and marks what is personal', async () => {
  const wrapper = mountAttached(SummaryRows, {
    props: {
      rows: [
        { icon: Phone, name: 'Когда', value: 'Завтра, 10:30', main: true },
        { icon: UserRound, name: 'Имя', value: 'Анна Петровна', personal: true },
      ],
    },
  });
  expect(wrapper.findAll('dt').map((one) => one.text())).toEqual(['Когда', 'Имя']);
  expect(wrapper.get('.main dd').text()).toBe('Завтра, 10:30');
  expect(wrapper.findAll('[data-personal]').map((one) => one.get('dd').text())).toEqual(['Анна Петровна']);
  await expectAccessible(wrapper);
});
