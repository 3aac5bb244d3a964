import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import { proposal } from '../testing/proposal.ts';
import SetupForm from './SetupForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

/** The form with the administrator filled in. */
async function show() {
  const wrapper = mountAttached(SetupForm, { props: { proposal: proposal(), now: NOW, token: 'key' } });
  const input = (label: string) => {
    const named = wrapper.findAll('label').find((one) => one.text() === label)!;
    return wrapper.get<HTMLInputElement>(`#${named.attributes('for')!}`);
  };
  await input('Имя и отчество').setValue('Марина Сергеевна');
  await input('Логин').setValue('marina');
  await input('Пароль').setValue('длинный пароль');
  await input('Пароль ещё раз').setValue('длинный пароль');
  const submit = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, input, submit };
}

describe('SetupForm', () => {
  it('sets the office up in one go', async () => {
    call.mockResolvedValue(fine({ kiosk: { device: {}, token: 't' }, display: null }));
    const { wrapper, input, submit } = await show();
    await input('Название').setValue('ЦОК Белгород');
    await expectAccessible(wrapper);
    await submit();
    const request = { token: 'key', config: proposal({ name: 'ЦОК Белгород' }), pairThisComputer: true };
    expect(call).toHaveBeenCalledWith('setUp', expect.objectContaining(request));
    expect(wrapper.emitted('done')).toEqual([['ЦОК Белгород', true]]);
  });

  it('sends nothing that is wrong, and leads to the first fault', async () => {
    const { wrapper, input, submit } = await show();
    await input('Название').setValue('');
    await input('Пароль ещё раз').setValue('другой');
    await submit();
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.get('.faults').text()).toBe('Исправьте 2 поля: они отмечены.');
    expect(wrapper.text()).toContain('Пароли не совпадают');
    expect(document.activeElement).toBe(input('Название').element);
    await expectAccessible(wrapper);
  });

  it('keeps everything when the server says no', async () => {
    call.mockResolvedValue(refused('setup-link-wrong'));
    const { wrapper, input, submit } = await show();
    await submit();
    expect(wrapper.text()).toContain('Ссылка настройки не подходит');
    expect(input('Логин').element.value).toBe('marina');
    expect(input('Пароль').element.value).toBe('длинный пароль');
    call.mockResolvedValue(fine({ kiosk: null, display: null }));
    await submit();
    expect(wrapper.emitted('done')).toEqual([['Центр обслуживания клиентов', false]]);
  });

  it('says at the field that a login is taken', async () => {
    call.mockResolvedValue(refused('login-taken', { login: 'marina' }));
    const { input, submit } = await show();
    await submit();
    expect(input('Логин').attributes('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input('Логин').element);
  });
});
