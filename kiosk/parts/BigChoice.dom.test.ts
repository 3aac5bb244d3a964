import { Ticket } from '@lucide/vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import BigChoice from './BigChoice.vue';

it('is one button with everything in its name', async () => {
  const props = { label: 'Договор', hint: 'заключить', icon: Ticket, figure: '15–22', unit: 'минуты' };
  const wrapper = mountAttached(BigChoice, { props });
  expect(wrapper.get('button').text()).toBe('Договорзаключить15–22минуты');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('press')).toHaveLength(1);
  await expectAccessible(wrapper);
});

it('says its figure as a sentence, as it is written where none is given', async () => {
  const props = { label: 'Завтра', figure: 'с 10:20', unit: 'свободно 9' };
  const wrapper = mountAttached(BigChoice, { props });
  expect(wrapper.get('.wait').attributes('data-said')).toBe('с 10:20, свободно 9');
  await wrapper.setProps({ said: 'ждать 15–22 минуты' });
  expect(wrapper.get('.wait').attributes('data-said')).toBe('ждать 15–22 минуты');
  await expectAccessible(wrapper);
});

it('keeps room for a wait that is not known yet', async () => {
  const wrapper = mountAttached(BigChoice, { props: { label: 'Договор', waits: true } });
  expect(wrapper.get('.wait').text()).toBe('');
  expect(wrapper.get('.wait').attributes('data-said')).toBeUndefined();
  await expectAccessible(wrapper);
  await wrapper.setProps({ figure: '15–22', unit: 'минуты' });
  expect(wrapper.get('.wait').text()).toBe('15–22минуты');
});
