import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LookingScreen from './LookingScreen.vue';

afterEach(() => {
  vi.useRealTimers();
});

it('says something only when it takes a while, and lets one leave', async () => {
  vi.useFakeTimers();
  const wrapper = mountAttached(LookingScreen, { props: { what: 'days' } });
  expect(wrapper.findAll('button')).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(400);
  expect(wrapper.text()).toContain('Ищем свободное время…');
  const [back, home] = wrapper.findAll('button');
  await back!.trigger('click');
  await home!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ back: [[]], home: [[]] });
  vi.useRealTimers();
  await expectAccessible(wrapper);
});
