import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import EndButtons from './EndButtons.vue';

it('end the visit, or let the screen stay', async () => {
  const wrapper = mountAttached(EndButtons, { props: { seconds: 20 } });
  expect(wrapper.get('[role=timer]').text()).toBe('закроется через 20 с');
  for (const button of wrapper.findAll('button')) await button.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ done: [[]], longer: [[]] });
  await expectAccessible(wrapper);
});

it('put off no end that does not come', () => {
  const wrapper = mountAttached(EndButtons, { props: { seconds: null } });
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['Готово']);
});
