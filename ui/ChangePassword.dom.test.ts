import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import ChangePassword from './ChangePassword.vue';

const call = vi.fn();
const api = { call, callSafely: call };

beforeEach(() => call.mockReset());

async function change(...typed: string[]) {
  const wrapper = mountAttached(ChangePassword, { props: { api } });
  const inputs = wrapper.findAll('input');
  for (const [index, value] of typed.entries()) await inputs[index]!.setValue(value);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return { wrapper, inputs };
}

describe('ChangePassword', () => {
  it('changes it', async () => {
    call.mockResolvedValue({ ok: true, answer: { done: true } });
    const { wrapper } = await change('старый пароль', 'новый пароль', 'новый пароль');
    expect(call).toHaveBeenCalledWith('changePassword', { old: 'старый пароль', new: 'новый пароль' });
    expect(wrapper.emitted('changed')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it.each([
    [['', 'новый пароль', 'новый пароль'], 0, 'Введите нынешний пароль.'],
    [['старый пароль', 'коротко', 'коротко'], 1, 'не короче 8 знаков'],
    [['старый пароль', 'новый пароль', 'другой пароль'], 2, 'не совпадает'],
  ])('says at the field what is wrong: %j', async (typed, index, words) => {
    const { wrapper, inputs } = await change(...typed);
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.get('.fault').text()).toContain(words);
    expect(document.activeElement).toBe(inputs[index]!.element);
    await expectAccessible(wrapper);
  });

  it('says at the old one that it is wrong, and what else is in the way', async () => {
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'password-wrong' } });
    const { wrapper } = await change('не тот пароль', 'новый пароль', 'новый пароль');
    expect(wrapper.get('.fault').text()).toContain('Нынешний пароль не подходит');
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'sign-in-locked', params: { minutes: 1 } } });
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('через 1 минуту');
    expect(wrapper.emitted('changed')).toBeUndefined();
  });
});
