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

it.each(['ticket', 'booking', 'look', 'rating'] as const)(
  'lets nobody wait for ever: %s has honest words and a way out',
  async (of) => {
    vi.useFakeTimers();
    const wrapper = mountAttached(IssuingScreen, { props: { of } });
    await vi.advanceTimersByTimeAsync(9900);
    expect(wrapper.find('button').exists()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(wrapper.get('[role=status]').text()).toContain('Ответа пока нет');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('give-up')).toHaveLength(1);
    vi.useRealTimers();
    await expectAccessible(wrapper);
  },
);
