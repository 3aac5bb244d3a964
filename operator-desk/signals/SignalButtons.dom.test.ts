import { flushPromises } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SignalButtons from './SignalButtons.vue';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('switches the sound, and lets the browser ask about notifications until it has', async () => {
  const fake = { permission: 'default', requestPermission: async () => (fake.permission = 'granted') };
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('Notification', fake);
  setActivePinia(createPinia());
  const wrapper = mountAttached(SignalButtons);
  const names = () => wrapper.findAll('button').map((button) => button.attributes('title'));
  expect(names()).toEqual(['Показывать уведомления поверх других окон', 'Выключить звук']);
  await expectAccessible(wrapper);
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(names()[1]).toBe('Включить звук');
  await wrapper.findAll('button')[0]!.trigger('click');
  await flushPromises();
  expect(names()).toEqual(['Включить звук']);
});
