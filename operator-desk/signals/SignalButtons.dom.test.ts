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

it('says that the browser lets nothing sound yet, and is not silenced by the press that lets it', async () => {
  const become = async (state: string): Promise<void> => {
    context.state = state;
    context.dispatchEvent(new Event('statechange'));
    await Promise.resolve();
  };
  const context = Object.assign(new EventTarget(), {
    state: 'suspended',
    resume: () => become('running'),
    suspend: () => become('suspended'),
    close: () => Promise.resolve(),
  });
  vi.stubGlobal('AudioContext', function AudioContext() {
    return context;
  });
  const wrapper = mountAttached(SignalButtons, { global: openPage(deskView()) });
  const button = wrapper.get('button');
  expect(button.attributes('title')).toBe('Звук появится после первого нажатия на этой странице.');
  await expectAccessible(wrapper);
  await button.trigger('pointerdown');
  await flushPromises();
  expect(button.attributes('title')).toBe('Выключить звук');
  await button.trigger('click');
  expect(button.attributes('title')).toBe('Выключить звук');
  await button.trigger('pointerdown');
  await button.trigger('click');
  expect(button.attributes('title')).toBe('Включить звук');
});

it('lets an office that has help buttons teach this computer the key of its own', async () => {
  const view = deskView({ helpButtons: [{ id: 'button-1', name: 'Вход с улицы' }] });
  const wrapper = mountAttached(SignalButtons, { global: openPage(view) });
  await wrapper.findAll('button').at(-1)!.trigger('click');
  expect(wrapper.get('dialog').text()).toContain('Вход с улицы');
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.find('dialog').exists()).toBe(false);
});
