import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import SignInForm from './SignInForm.vue';

const person = { id: 'marina', name: 'Марина Сергеевна', roles: ['operator'], serviceIds: null };

async function signIn(answer: unknown) {
  const call = vi.fn().mockResolvedValue(answer);
  const wrapper = mountAttached(SignInForm, {
    props: { api: { call, callSafely: call }, title: 'Рабочее место' },
  });
  await wrapper.get('input[name=login]').setValue(' marina ');
  await wrapper.get('input[name=password]').setValue('длинный пароль');
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return { wrapper, call };
}

describe('SignInForm', () => {
  it('begins in the field for the login, also when it comes back', async () => {
    for (const _ of [1, 2]) {
      const wrapper = mountAttached(SignInForm, { props: { api: {}, title: 'Рабочее место' } });
      expect(document.activeElement).toBe(wrapper.get('input[name=login]').element);
      wrapper.unmount();
    }
  });

  it('says why one has to sign in again, until one tries', async () => {
    const call = vi.fn().mockReturnValue(new Promise(() => {}));
    const wrapper = mountAttached(SignInForm, {
      props: { api: { call, callSafely: call }, title: 'Рабочее место', why: { code: 'unauthenticated' } },
    });
    expect(wrapper.get('[role=alert]').text()).toContain('Войдите ещё раз');
    await expectAccessible(wrapper);
    await wrapper.get('form').trigger('submit');
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });

  it('tells who has signed in', async () => {
    const { wrapper, call } = await signIn({ ok: true, answer: { person, token: 't' } });
    expect(call).toHaveBeenCalledWith('signIn', { login: 'marina', password: 'длинный пароль' });
    expect(wrapper.emitted('signed-in')).toEqual([[person]]);
    await expectAccessible(wrapper);
  });

  it('says why not, and forgets the password', async () => {
    const { wrapper } = await signIn({ ok: false, problem: { code: 'sign-in-failed' } });
    expect(wrapper.get('[role=alert]').text()).toContain('Логин или пароль не подходит');
    expect(wrapper.get<HTMLInputElement>('input[name=password]').element.value).toBe('');
    await expectAccessible(wrapper);
  });
});
