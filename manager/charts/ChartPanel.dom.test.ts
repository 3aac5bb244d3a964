import { expect, it } from 'vitest';
import { h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ChartPanel from './ChartPanel.vue';

it('has a table beside its chart, which is unfolded for the paper alone', async () => {
  const wrapper = mountAttached(ChartPanel, {
    props: { title: 'Ход дня', definition: 'Сколько ждали в каждую минуту.' },
    slots: {
      default: () => h('div', { class: 'drawn', 'aria-hidden': 'true' }),
      table: () => h('table', [h('caption', 'Числа'), h('tbody', h('tr', h('td', '5')))]),
    },
  });
  await expectAccessible(wrapper);
  const numbers = wrapper.findAll('details').at(-1)!.element;
  expect(numbers.open).toBe(false);
  dispatchEvent(new Event('beforeprint'));
  expect(numbers.open).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(numbers.open).toBe(false);
});
