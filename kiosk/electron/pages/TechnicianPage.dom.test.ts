import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import type { Facts } from '../bridge.ts';
import TechnicianPage from './TechnicianPage.vue';
import { FACTS, shellInTest } from './testing.ts';

let own: ReturnType<typeof shellInTest>;
beforeEach(() => (own = shellInTest()));

async function opened(over: Partial<Facts> = {}) {
  const wrapper = mountAttached(TechnicianPage, { props: { facts: { ...FACTS, ...over } } });
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === name)!
      .trigger('click');
    await flushPromises();
  };
  await press('1');
  await press('Войти');
  return { wrapper, press };
}

describe('TechnicianPage', () => {
  it('shows nothing to do before the code', () => {
    const wrapper = mountAttached(TechnicianPage, { props: { facts: FACTS } });
    expect(wrapper.text()).not.toContain('Закрыть киоск');
    expect(wrapper.text()).not.toContain('192.168.1.10');
  });

  it.each([
    ['Закрыть киоск', 'leave'],
    ['Перезапустить киоск', 'restart'],
    ['Вернуться к\u00a0киоску', 'back'],
  ])('after it, «%s» does that', async (name, action) => {
    const { wrapper, press } = await opened({ lastTrouble: { kind: 'hung', detail: null } });
    expect(wrapper.findAll('dd').map((row) => row.text())).toEqual([
      'http://192.168.1.10:8080',
      'сервер отвечает',
      'включён',
      'страница зависла',
      '0.1.0',
    ]);
    await expectAccessible(wrapper);
    await press(name);
    expect(own.act).toHaveBeenCalledWith(action);
  });

  it('says why the server cannot be reached', async () => {
    const loss = { kind: 'unreachable', detail: 'ERR_CONNECTION_REFUSED', since: 0 } as const;
    const { wrapper } = await opened({ loss });
    expect(wrapper.get('dl').text()).toMatch(/Сервер не отвечает.*ERR_CONNECTION_REFUSED/s);
    expect(wrapper.get('dl').text()).toContain('за сутки не было');
  });

  it('changes the server’s address, with a way back', async () => {
    const { wrapper, press } = await opened();
    await press('Сменить адрес или код');
    expect(wrapper.get('h1').text()).toBe('Настройка киоска');
    await press('Вернуться к\u00a0киоску');
    expect(own.act).toHaveBeenCalledWith('back');
  });
});
