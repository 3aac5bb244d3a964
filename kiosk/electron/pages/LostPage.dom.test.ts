import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import type { Loss } from '../../../shell/loss.ts';
import type { Facts } from '../bridge.ts';
import LostPage from './LostPage.vue';
import { FACTS } from './testing.ts';

const show = (loss: Loss | null, over: Partial<Facts> = {}) =>
  mountAttached(LostPage, { props: { facts: { ...FACTS, loss, ...over } } });
const SINCE = new Date(2026, 10, 23, 10, 42).getTime();

describe('LostPage', () => {
  it('tells a visitor where to go, and that nothing need be pressed', async () => {
    const wrapper = show(null);
    expect(wrapper.text()).toContain('Подойдите, пожалуйста, к сотруднику');
    expect(wrapper.text()).toContain('Киоск включится сам');
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('tells it in English as well, marked as what it is', () => {
    const english = show(null).get('[lang=en-GB]').text();
    for (const part of ['out of order', 'Please go to a member of staff', 'come back by itself'])
      expect(english).toContain(part);
    expect(english).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each([
    ['unreachable', 'Сервер не отвечает'],
    ['not-ours', 'отвечает другая программа'],
    ['page', 'страница киоска не открывается'],
  ] as const)('tells a technician which server, since when and why: %s', async (kind, words) => {
    const wrapper = show({ kind, detail: 'HTTP 502', since: SINCE });
    const said = wrapper.get('section').text();
    for (const part of ['http://192.168.1.10:8080', 'с 10:42', 'HTTP 502', words])
      expect(said).toContain(part);
    await expectAccessible(wrapper);
  });

  it.each([
    ['settings-unreadable', 'EACCES', 'не даёт прочитать kiosk.json'],
    ['settings-damaged', '', 'Файл kiosk.json испорчен'],
  ] as const)(
    'tells a technician which file is of no use, and what to do: %s',
    async (kind, detail, words) => {
      const wrapper = show({ kind, detail, since: SINCE }, { serverUrl: null });
      const said = wrapper.get('section').text();
      for (const part of ['неизвестен', detail, words]) expect(said).toContain(part);
      await expectAccessible(wrapper);
    },
  );

  it('tells a technician that no server is set, and where to set one', () => {
    const said = show({ kind: 'no-server', detail: '', since: SINCE }, { serverUrl: null }).get('section');
    for (const part of ['неизвестен', 'Адрес сервера не задан', 'в левом верхнем углу'])
      expect(said.text()).toContain(part);
  });
});
