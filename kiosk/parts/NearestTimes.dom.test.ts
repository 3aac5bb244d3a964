import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { lateAnswer } from '../../test/support/arrivals.ts';
import { at } from '../../test/support/views.ts';
import NearestTimes from './NearestTimes.vue';

const show = (times: readonly number[]) =>
  mountAttached(NearestTimes, { props: { times, timeZone: 'Europe/Moscow', today: '2026-11-23' } });

it('offers five times at most, and all the others', async () => {
  const wrapper = show([...lateAnswer().nearest, at('60:00')]);
  const buttons = wrapper.findAll('button');
  expect(buttons).toHaveLength(6);
  await buttons[0]!.trigger('click');
  await buttons[5]!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ choose: [[at('11:20')]], 'other-days': [[]] });
  await expectAccessible(wrapper);
});

it('says when nothing near is free', () => {
  expect(show([]).text()).toContain('В ближайшие дни всё занято.');
});
