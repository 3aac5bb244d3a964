import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ConfirmMoveScreen from './ConfirmMoveScreen.vue';

it('shows the time that is given up beside the one that is taken, and moves by a button of its own', async () => {
  const wrapper = mountAttached(ConfirmMoveScreen, {
    props: { from: 'Завтра, 24 ноября, 10:30', to: 'Четверг, 26 ноября, 12:00', service: 'Приём платежей' },
  });
  expect(wrapper.findAll('dl div').map((one) => one.text())).toEqual([
    'БылоЗавтра, 24 ноября, 10:30',
    'СтанетЧетверг, 26 ноября, 12:00',
    'УслугаПриём платежей',
  ]);
  const [move, back, home] = wrapper.findAll('button');
  await move!.trigger('click');
  await back!.trigger('click');
  await home!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ move: [[]], back: [[]], home: [[]] });
  await expectAccessible(wrapper);
});
