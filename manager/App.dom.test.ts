import { flushPromises } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ref, shallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { ManagerView } from '../contract/views/manager.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { managerView, NOW } from '../test/support/views.ts';
import { serverClock } from '../ui/live/clock.ts';
import App from './App.vue';
import { call, fine } from './testing/api.ts';
import { officeConfig } from './testing/fixtures.ts';

vi.mock('./api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
const live = vi.hoisted(() => ({ make: (): unknown => null }));
vi.mock('../ui/live/useLive.ts', () => ({ useLive: () => live.make() }));

const person = (roles: string[]) => ({ id: 'marina', name: 'Марина Сергеевна', roles, serviceIds: null });
const retry = vi.fn();

const answers = (roles: string[]): Partial<Record<string, unknown>> => ({
  getSession: { person: person(roles) },
  getConfig: officeConfig(),
  listApiKeys: { keys: [] },
  issueApiKey: {
    key: { id: 'k-1', name: 'Личный кабинет', issuedAt: NOW, lastUsedAt: null },
    secret: 'secret-of-the-key',
  },
});

async function show(refusal: Refusal | null = null, roles = ['manager', 'administrator']) {
  const view = shallowRef<ManagerView | null>(refusal ? null : managerView());
  const status = ref(refusal ? 'refused' : 'live');
  live.make = () => ({ view, status, problem: ref(refusal), retry });
  call.mockImplementation((name: string) => Promise.resolve(fine(answers(roles)[name] ?? { done: true })));
  const wrapper = mountAttached(App, { global: { plugins: [createPinia()] } });
  await flushPromises();
  return { wrapper, view, status };
}

beforeEach(() => {
  location.hash = '';
  serverClock.set({ now: NOW, speed: 1 });
  retry.mockReset();
  call.mockReset();
});

describe('the manager’s room', () => {
  it('opens with the live board', async () => {
    const { wrapper } = await show();
    expect(wrapper.get('h1').text()).toBe('Сейчас в офисе');
    expect(wrapper.text()).toContain('Марина Сергеевна');
    expect(document.title).toContain('Сейчас');
    await expectAccessible(wrapper);
  });

  it('asks who it is, and says nothing before that', async () => {
    const { wrapper } = await show({ code: 'unauthenticated' });
    expect(wrapper.get('h1').text()).toBe('Вход');
    expect(wrapper.text()).toContain('Кабинет руководителя');
    expect(document.activeElement).toBe(wrapper.get('input[name=login]').element);
    expect(call).not.toHaveBeenCalled();
  });

  it('tells an operator in words why there is nothing to see', async () => {
    const { wrapper } = await show({ code: 'forbidden' }, ['operator']);
    expect(wrapper.text()).toContain('Вы вошли как Марина Сергеевна');
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith('signOut', {});
    expect(retry).toHaveBeenCalled();
  });

  it.each(['#devices', '#kiosk'])('does not open %s for somebody who may not change it', async (hash) => {
    location.hash = hash;
    const { wrapper } = await show(null, ['manager']);
    expect(wrapper.get('h1').text()).toBe('Сейчас в офисе');
  });

  it('opens the page of the address', async () => {
    location.hash = '#kiosk';
    const { wrapper } = await show();
    expect(wrapper.get('h1').text()).toBe('Киоск');
    expect(document.title).toContain('Киоск');
  });

  it('keeps what is on the glass when the server is lost', async () => {
    const { wrapper, status } = await show();
    status.value = 'lost';
    await flushPromises();
    expect(wrapper.get('.page [role=status]').text()).toContain('Нет связи. Восстанавливаем…');
    expect(wrapper.get('h1').text()).toBe('Сейчас в офисе');
  });

  it('asks before it leaves a page on which something was typed', async () => {
    location.hash = '#settings';
    const { wrapper } = await show();
    await wrapper.get('main input').setValue('ЦОК Белгород');
    const goHome = async () => {
      location.hash = '#now';
      window.dispatchEvent(new Event('hashchange'));
      await flushPromises();
    };
    const press = async (name: string) => {
      const buttons = wrapper.get('dialog').findAll('button');
      await buttons.find((button) => button.text() === name)!.trigger('click');
      await flushPromises();
    };
    await goHome();
    expect(wrapper.get('dialog').text()).toContain('не сохранены и пропадут');
    expect(location.hash).toBe('#settings');
    await expectAccessible(wrapper);
    await press('Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('h1').text()).toBe('Настройки офиса');
    await goHome();
    await press('Уйти');
    expect(wrapper.get('h1').text()).toBe('Сейчас в офисе');
    expect(location.hash).toBe('#now');
    await goHome();
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('asks before it signs somebody out who has typed something', async () => {
    location.hash = '#settings';
    const { wrapper } = await show();
    const press = async (within: string, name: string) => {
      const buttons = wrapper.get(within).findAll('button');
      await buttons.find((button) => button.text() === name)!.trigger('click');
      await flushPromises();
    };
    await wrapper.get('main input').setValue('ЦОК Белгород');
    await press('.frame', 'Выйти');
    expect(wrapper.get('dialog').text()).toContain('не сохранены и пропадут');
    await expectAccessible(wrapper);
    await press('dialog', 'Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(call).not.toHaveBeenCalledWith('signOut', {});
    await press('.frame', 'Выйти');
    await press('dialog', 'Выйти');
    expect(call).toHaveBeenCalledWith('signOut', {});
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('asks before it leaves a new key that nobody has copied', async () => {
    location.hash = '#keys';
    const { wrapper } = await show();
    await wrapper.get('main form input').setValue('Личный кабинет');
    await wrapper.get('main form').trigger('submit');
    await flushPromises();
    location.hash = '#now';
    window.dispatchEvent(new Event('hashchange'));
    await flushPromises();
    expect(wrapper.get('dialog').text()).toContain('Новый ключ не скопирован');
    expect(wrapper.get('h1').text()).toBe('Ключи API');
  });

  it('says why it waits', async () => {
    const { wrapper } = await show({ code: 'setup-needed' });
    expect(wrapper.get('[role=alert]').text()).toContain('Офис ещё не настроен');
    await expectAccessible(wrapper);
  });
});
