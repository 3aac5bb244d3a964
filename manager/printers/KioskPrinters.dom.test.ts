import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Device } from '../../contract/people.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { HALL, kiosk, SCREEN } from '../testing/printers.ts';
import KioskPrinters from './KioskPrinters.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

function show(kiosks: Device[] = [kiosk()]) {
  const wrapper = mountAttached(KioskPrinters, { props: { kiosks, printers: [HALL, SCREEN] } });
  const select = () => wrapper.get('select');
  const choose = async (value: string) => {
    await select().setValue(value);
    await flushPromises();
  };
  return { wrapper, select, choose };
}

describe('KioskPrinters', () => {
  it('changes where a kiosk prints at once, and says so', async () => {
    const { wrapper, select, choose } = show();
    expect(select().element.value).toBe('hall');
    await expectAccessible(wrapper);
    const answer = kiosk({ printerId: 'screen' });
    call.mockResolvedValueOnce(fine(answer));
    await choose('screen');
    expect(call).toHaveBeenCalledWith('setDevicePrinter', { deviceId: 'kiosk-1', printerId: 'screen' });
    expect(wrapper.emitted('changed')).toEqual([[answer]]);
    expect(wrapper.get('[role=status]').text()).toBe('«Киоск у входа» печатает на «Учебный»');
  });

  it('lets a kiosk print nowhere', async () => {
    const { wrapper, choose } = show();
    call.mockResolvedValueOnce(fine(kiosk({ printerId: null })));
    await choose('');
    expect(call).toHaveBeenCalledWith('setDevicePrinter', { deviceId: 'kiosk-1', printerId: null });
    expect(wrapper.get('[role=status]').text()).toBe('«Киоск у входа» больше не печатает');
  });

  it('shows what still holds when it was refused', async () => {
    const { wrapper, select, choose } = show();
    call.mockResolvedValueOnce(refused('printer-unknown'));
    await choose('screen');
    expect(wrapper.get('[role=alert]').text()).toContain('Такого принтера нет');
    expect(select().element.value).toBe('hall');
    expect(wrapper.emitted('changed')).toBeUndefined();
  });

  it('says that a kiosk has lost its printer', async () => {
    const { wrapper } = show([kiosk({ printerId: 'gone' })]);
    expect(wrapper.text()).toContain('Принтер этого киоска удалён');
    await expectAccessible(wrapper);
  });

  it('says where kiosks come from', async () => {
    const { wrapper } = show([]);
    expect(wrapper.text()).toContain('на странице «Устройства»');
    await expectAccessible(wrapper);
  });
});
