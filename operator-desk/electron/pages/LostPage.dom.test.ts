import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { Loss } from '../../../shell/loss.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import type { Facts } from '../bridge.ts';
import LostPage from './LostPage.vue';
import { FACTS, shellInTest } from './testing.ts';

const SINCE = new Date(2026, 10, 23, 10, 42).getTime();
const show = (loss: Loss | null, over: Partial<Facts> = {}) =>
  mountAttached(LostPage, { props: { facts: { ...FACTS, loss, ...over } } });

describe('LostPage', () => {
  it('says that the desk comes by itself and whose visitor it is, before anything is known', async () => {
    const wrapper = show(null);
    expect(wrapper.text()).toContain('Оно откроется само');
    expect(wrapper.text()).toContain('останется за вами');
    expect(wrapper.find('dl').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it.each([
    ['unreachable', 'Сервер не отвечает'],
    ['not-ours', 'отвечает другая программа'],
    ['page', 'страница не открывается'],
  ] as const)('says which server, since when and why: %s', async (kind, words) => {
    const wrapper = show({ kind, detail: 'HTTP 502', since: SINCE });
    for (const part of ['http://192.168.1.10:8080', 'с 10:42', 'HTTP 502', words])
      expect(wrapper.text()).toContain(part);
    await expectAccessible(wrapper);
  });

  it('asks for another address', async () => {
    const own = shellInTest();
    const wrapper = show({ kind: 'unreachable', detail: '', since: SINCE });
    await wrapper.get('button').trigger('click');
    expect(own.act.mock.calls).toEqual([['ask-server']]);
  });

  it('stays when the window does not hear that', async () => {
    shellInTest().act.mockRejectedValue(new Error('not heard'));
    const wrapper = show({ kind: 'unreachable', detail: '', since: SINCE });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Рабочее место пока не открывается');
  });

  it('names the file that the system does not give, and asks for no address instead', async () => {
    const wrapper = show(
      { kind: 'settings-unreadable', detail: 'EACCES', since: SINCE },
      { serverUrl: null },
    );
    expect(wrapper.text()).toContain('не даёт прочитать desk.json');
    expect(wrapper.text()).toContain('EACCES');
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });
});
