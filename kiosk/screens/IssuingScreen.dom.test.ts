import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import IssuingScreen from './IssuingScreen.vue';

afterEach(() => vi.useRealTimers());

it('asks for patience only when it takes long', async () => {
  vi.useFakeTimers();
  const wrapper = mountAttached(IssuingScreen, { props: { of: 'ticket' } });
  expect(wrapper.get('[role=status]').text()).toBe('');
  await vi.advanceTimersByTimeAsync(2500);
  expect(wrapper.get('[role=status]').text()).toContain('второй талон не появится');
  vi.useRealTimers();
  await expectAccessible(wrapper);
});
