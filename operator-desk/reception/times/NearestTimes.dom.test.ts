import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { at, NOW, OFFICE } from '../../../test/support/views.ts';
import NearestTimes from './NearestTimes.vue';

const mount = (...times: number[]) =>
  mountAttached(NearestTimes, {
    props: { times, now: NOW, timeZone: OFFICE.timezone, label: 'Ближайшее свободное время' },
  });

it('a few free times are one press away', async () => {
  const wrapper = mount(at('11:20'), at('11:40'), at('09:00') + 86_400_000);
  expect(wrapper.findAll('.day').map((day) => day.text())).toEqual(['сегодня11:2011:40', 'завтра09:00']);
  expect(wrapper.get('button').attributes('aria-label')).toBe('сегодня, 11:20');
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[at('11:40')]]);
  await expectAccessible(wrapper);
});

it('without times nothing is offered', () => {
  expect(mount().text()).toBe('');
});
