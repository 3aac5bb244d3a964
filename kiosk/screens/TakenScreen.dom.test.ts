import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import TakenScreen from './TakenScreen.vue';

const show = (nearest?: number[], kept = true) =>
  mountAttached(TakenScreen, {
    props: {
      problem: { code: 'slot-taken', ...(nearest && { nearest }) },
      timeZone: 'Europe/Moscow',
      today: '2026-11-23',
      kept,
    },
  });

it('offers the nearest, and says that nothing is typed again', async () => {
  const wrapper = show([at('11:20'), at('33:00')]);
  expect(wrapper.get('[role=alert]').text()).toContain('Это время только что заняли');
  expect(wrapper.text()).toContain('вводить их снова не нужно');
  const [first, , others] = wrapper.findAll('li button');
  await first!.trigger('click');
  await others!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ choose: [[at('11:20')]], 'other-days': [[]] });
  await expectAccessible(wrapper);
});

it('leads to the other days where nothing near is free', () => {
  const wrapper = show([], false);
  expect(wrapper.text()).toContain('В ближайшие дни всё занято');
  expect(wrapper.text()).not.toContain('Имя и телефон');
});

it('lets a number be changed that holds a booking then', async () => {
  const wrapper = show();
  expect(wrapper.text()).not.toContain('Изменить номер');
  await wrapper.setProps({ problem: { code: 'phone-booked-then' } });
  const change = wrapper.findAll('button').find((button) => button.text() === 'Изменить номер');
  await change!.trigger('click');
  expect(wrapper.emitted('change-phone')).toHaveLength(1);
  await expectAccessible(wrapper);
  await wrapper.setProps({ kept: false });
  expect(wrapper.text()).not.toContain('Изменить номер');
});

it('says nothing of the nearest where nobody looked for them', async () => {
  const wrapper = show();
  expect(wrapper.text()).not.toContain('всё занято');
  await wrapper.get('.parts button').trigger('click');
  expect(wrapper.emitted('other-days')).toHaveLength(1);
  await expectAccessible(wrapper);
});
