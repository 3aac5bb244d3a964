import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import { openPage } from '../fake-desk.ts';
import SignalButtons from './SignalButtons.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('switches the sound, and lets the browser ask about notifications until it has', async () => {
  const fake = { permission: 'default', requestPermission: async () => (fake.permission = 'granted') };
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('Notification', fake);
  const wrapper = mountAttached(SignalButtons, { global: openPage(deskView()) });
  const names = () => wrapper.findAll('button').map((button) => button.attributes('title'));
  expect(names()).toEqual(['Показывать уведомления поверх других окон', 'Выключить звук']);
  await expectAccessible(wrapper);
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(names()[1]).toBe('Включить звук');
  await wrapper.findAll('button')[0]!.trigger('click');
  await flushPromises();
  expect(names()).toEqual(['Включить звук']);
});

it('lets an office that has help buttons teach this computer the key of its own', async () => {
  const view = deskView({ helpButtons: [{ id: 'button-1', name: 'Вход с улицы' }] });
  const wrapper = mountAttached(SignalButtons, { global: openPage(view) });
  await wrapper.findAll('button').at(-1)!.trigger('click');
  expect(wrapper.get('dialog').text()).toContain('Вход с улицы');
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.find('dialog').exists()).toBe(false);
});
