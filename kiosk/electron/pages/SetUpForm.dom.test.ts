import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import type { Facts } from '../bridge.ts';
import SetUpForm from './SetUpForm.vue';
import { FACTS, shellInTest } from './testing.ts';

const FIRST: Facts = { ...FACTS, serverUrl: null, hasCode: false };
const SILENT = 'Сохранить, сервер не отвечает';
let own: ReturnType<typeof shellInTest>;
beforeEach(() => (own = shellInTest()));

const show = (facts: Facts) => mountAttached(SetUpForm, { props: { facts } });

async function tap(wrapper: VueWrapper, signs: string) {
  for (const sign of signs)
    await wrapper
      .findAll('button')
      .find((key) => key.text() === sign)!
      .trigger('click');
}

describe('SetUpForm', () => {
  it('asks for the server and the code, typed on the glass', async () => {
    const wrapper = show(FIRST);
    const [address, code] = wrapper.findAll('input');
    await tap(wrapper, '10.0:8080');
    await code!.trigger('focus');
    await tap(wrapper, '48a291.57');
    await wrapper
      .findAll('button')
      .find((key) => key.text() === 'Стереть')!
      .trigger('click');
    expect([address!.element.value, code!.element.value]).toEqual(['10.0:8080', '482915']);
    await wrapper.get('form').trigger('submit');
    expect(own.setUp).toHaveBeenCalledWith({
      address: '10.0:8080',
      code: '482915',
      evenIfSilent: false,
    });
    await expectAccessible(wrapper);
  });

  it.each([
    ['address', 'Это не адрес сервера', 0],
    ['unreachable', 'не отвечает', 0],
    ['not-ours', 'другая программа', 0],
    ['code', 'от 6 до 12 цифр', 1],
    ['not-saved', 'не сохранились', 0],
    ['forbidden', 'Время вышло', 0],
  ] as const)('says what is wrong (%s) and goes to the field', async (fault, words, field) => {
    own.setUp.mockResolvedValue({ ok: false, fault });
    const wrapper = show(FIRST);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain(words);
    expect(document.activeElement).toBe(wrapper.findAll('input')[field]!.element);
    await expectAccessible(wrapper);
  });

  it('keeps an address at which nobody answers, after saying so', async () => {
    own.setUp.mockResolvedValueOnce({ ok: false, fault: 'unreachable' });
    const wrapper = show(FIRST);
    const silent = () => wrapper.findAll('button').find((button) => button.text() === SILENT);
    expect(silent()).toBeUndefined();
    await tap(wrapper, '10.5');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    await silent()!.trigger('click');
    expect(own.setUp).toHaveBeenLastCalledWith({ address: '10.5', code: '', evenIfSilent: true });
  });

  it('warns anew of another address', async () => {
    own.setUp.mockResolvedValue({ ok: false, fault: 'unreachable' });
    const wrapper = show(FIRST);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.text()).toContain(SILENT);
    await tap(wrapper, '1');
    expect(wrapper.text()).not.toContain(SILENT);
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });

  it('asks once, however often it is pressed', async () => {
    own.setUp.mockReturnValue(new Promise(() => {}));
    const wrapper = show(FIRST);
    await wrapper.get('form').trigger('submit');
    await wrapper.get('form').trigger('submit');
    expect(own.setUp).toHaveBeenCalledOnce();
    expect(wrapper.text()).toContain('Ищем сервер…');
  });

  it('does not wait for a shell that will not hear it', async () => {
    own.setUp.mockRejectedValue(new Error('not heard'));
    const wrapper = show(FIRST);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Время вышло');
  });

  it('begins with the address that is set, and may keep the code', async () => {
    const wrapper = show({ ...FACTS, settingsBroken: true });
    expect(wrapper.get('input').element.value).toBe('http://192.168.1.10:8080');
    expect(wrapper.text()).toContain('Оставьте пустым, чтобы не менять');
    expect(wrapper.text()).toContain('Часть настроек была записана неверно');
    await wrapper.get('form').trigger('submit');
    expect(own.setUp).toHaveBeenCalledWith({
      address: 'http://192.168.1.10:8080',
      code: '',
      evenIfSilent: false,
    });
  });
});
