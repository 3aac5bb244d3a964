import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { api } from '../api.ts';
import { fine, refused } from '../testing/api.ts';
import DeviceList from './DeviceList.vue';

vi.mock('../api.ts', () => {
  const callSafely = vi.fn();
  return { api: { call: vi.fn(), callSafely } };
});

const KIOSK = {
  id: 'kiosk-1',
  kind: 'kiosk',
  name: 'Киоск у входа',
  printerName: null,
  connected: true,
  shell: null,
  sound: null,
  calledAt: null,
};
const show = (devices: unknown[]) =>
  mountAttached(DeviceList, { props: { devices, timeZone: 'Europe/Moscow' } });

const once = api.call as unknown as Mock;
const call = api.callSafely as unknown as Mock;

beforeEach(() => call.mockReset());

describe('DeviceList', () => {
  it('removes a screen after asking', async () => {
    const wrapper = show([KIOSK]);
    expect(wrapper.text()).toContain('Киоск без принтера');
    await wrapper.get('li button').trigger('click');
    expect(wrapper.get('dialog').text()).toContain('Отключить «Киоск у входа»?');
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
    call.mockResolvedValue(fine({ done: true }));
    await wrapper.findAll('dialog button')[1]!.trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith('removeDevice', { deviceId: 'kiosk-1' });
    expect(wrapper.emitted('removed')).toHaveLength(1);
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('[role=status]').text()).toBe('«Киоск у входа» отключён');
    expect(document.activeElement).toBe(wrapper.get('.list').element);
  });

  it('asks again while no answer is heard', async () => {
    call.mockResolvedValue(fine({ done: true }));
    const wrapper = show([KIOSK]);
    await wrapper.get('li button').trigger('click');
    await wrapper.findAll('dialog button')[1]!.trigger('click');
    await flushPromises();
    expect(once).not.toHaveBeenCalled();
  });

  it('says why it could not, and leaves the screen when one thinks better of it', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = show([KIOSK]);
    await wrapper.get('li button').trigger('click');
    await wrapper.findAll('dialog button')[1]!.trigger('click');
    await flushPromises();
    expect(wrapper.get('dialog [role=alert]').text()).toContain('Нет связи');
    await wrapper.findAll('dialog button')[0]!.trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.emitted('removed')).toBeUndefined();
  });

  it('says that there is none', async () => {
    const wrapper = show([]);
    expect(wrapper.text()).toContain('Пока ничего не подключено');
    await expectAccessible(wrapper);
  });

  it('says of a button when it rang, and not whether it is there, which nobody knows', async () => {
    const button = { ...KIOSK, id: 'button-1', kind: 'button', name: 'Вход с улицы', connected: false };
    const wrapper = show([button, { ...button, id: 'button-2', calledAt: NOW }]);
    const [quiet, rang] = wrapper.findAll('li').map((row) => row.text());
    expect(quiet).toContain('сегодня не звонила');
    expect(rang).toContain('звонила в 10:42');
    expect(wrapper.text()).not.toContain('нет связи');
    await expectAccessible(wrapper);
    await wrapper.get('li button').trigger('click');
    expect(wrapper.get('dialog').text()).toContain('больше никого не позовёт');
  });
});
