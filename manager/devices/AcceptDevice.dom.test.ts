import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { printerState } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import AcceptDevice from './AcceptDevice.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

async function accept(code: string, name: string) {
  const wrapper = mountAttached(AcceptDevice, { props: { printers: [printerState()] } });
  const [codeInput, nameInput] = wrapper.findAll('input');
  await codeInput!.setValue(code);
  await nameInput!.setValue(name);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return { wrapper, codeInput: codeInput! };
}

describe('AcceptDevice', () => {
  it('accepts the screen with this code, typed in halves or not', async () => {
    call.mockResolvedValue(fine({ id: 'k', kind: 'kiosk', name: 'Киоск у входа', printerId: 'printer-1' }));
    const { wrapper, codeInput } = await accept('481 520', 'Киоск у входа');
    const request = { code: '481520', name: 'Киоск у входа', printerId: 'printer-1' };
    expect(call).toHaveBeenCalledWith('acceptDevice', request);
    expect(wrapper.get('[role=status]').text()).toContain('«Киоск у входа» подключён');
    expect(codeInput.element.value).toBe('');
    expect(wrapper.emitted('accepted')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says at the fields what is missing', async () => {
    const { wrapper, codeInput } = await accept('48', ' ');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Введите шесть цифр с экрана.');
    expect(wrapper.text()).toContain('Назовите экран.');
    expect(document.activeElement).toBe(codeInput.element);
    await expectAccessible(wrapper);
  });

  it('keeps what was typed when the code is not known', async () => {
    call.mockResolvedValue(refused('pairing-unknown'));
    const { wrapper, codeInput } = await accept('481520', 'Киоск');
    expect(wrapper.get('[role=alert]').text()).toContain('Код не найден или устарел');
    expect(codeInput.element.value).toBe('481520');
  });

  it('can leave a screen without a printer', async () => {
    call.mockResolvedValue(refused('pairing-unknown'));
    const wrapper = mountAttached(AcceptDevice, { props: { printers: [] } });
    const [codeInput, nameInput] = wrapper.findAll('input');
    await codeInput!.setValue('481520');
    await nameInput!.setValue('Табло');
    await wrapper.get('form').trigger('submit');
    expect(call).toHaveBeenCalledWith('acceptDevice', { code: '481520', name: 'Табло', printerId: null });
  });
});
