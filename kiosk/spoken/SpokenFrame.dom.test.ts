import { expect, it, vi } from 'vitest';
import { h, ref } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { SPOKEN_AREAS } from './areas.ts';
import type { SpokenKey } from './keys.ts';
import SpokenFrame from './SpokenFrame.vue';

const slots = { default: () => h('p', 'Вы ещё здесь?') };

it('is nothing but what it holds while the mode is off', () => {
  const wrapper = mountAttached(SpokenFrame, { slots });
  expect(wrapper.text()).toBe('Вы ещё здесь?');
});

it('has the areas above and below while it is on, and tells which was pressed', async () => {
  const press = vi.fn();
  const areas = ref<((key: SpokenKey) => void) | null>(press);
  const wrapper = mountAttached(SpokenFrame, {
    slots,
    global: { provide: { [SPOKEN_AREAS as symbol]: areas } },
  });
  const buttons = wrapper.findAll('button');
  await buttons[0]!.trigger('click');
  await buttons.at(-1)!.trigger('click');
  expect(press.mock.calls).toEqual([['previous'], ['choose']]);
  await expectAccessible(wrapper);
  // Around what is said: where, a browser works out (test/e2e/frame-of-the-voice.e2e.ts).
  expect(wrapper.get('.voice').attributes('aria-hidden')).toBe('true');
  areas.value = null;
  await wrapper.vm.$nextTick();
  expect(wrapper.find('button, .voice').exists()).toBe(false);
});
