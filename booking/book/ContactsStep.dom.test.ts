import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, bookingOffice, slip } from '../../test/support/views.ts';
import type { Api } from '../../ui/api.ts';
import { useCommand } from '../parts/useCommand.ts';
import { fakeRouting } from '../testing/routing.ts';
import ContactsStep from './ContactsStep.vue';

const call = vi.fn();
const api = { call, callSafely: call } as unknown as Api;
const booked = vi.fn();
const AT = at('10:20');
const FILLED = { name: 'Анна Петровна', phone: '+7 999 555-01-23', email: '', consent: true };
const refusal = (code: string, more = {}) => ({ ok: false, problem: { code, ...more } });

beforeEach(() => {
  call.mockReset();
  booked.mockReset();
});

function step() {
  const { global, replace } = fakeRouting();
  const wrapper = mountAttached(ContactsStep, {
    props: {
      command: effectScope().run(() => useCommand(api, 'book', booked)),
      office: bookingOffice(),
      serviceId: 'contract-1',
      at: AT,
      modelValue: reactive({ ...FILLED }),
    },
    global,
  });
  const book = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, replace, book };
}

describe('ContactsStep', () => {
  it('books what was chosen', async () => {
    call.mockResolvedValue({ ok: true, answer: slip() });
    const { book } = step();
    await book();
    expect(call.mock.lastCall).toEqual([
      'book',
      {
        serviceId: 'contract-1',
        appointmentAt: AT,
        name: 'Анна Петровна',
        phone: '+7 999 555-01-23',
        email: null,
        language: 'ru',
        consent: true,
        commandId: expect.stringMatching(/^\w{32}$/),
      },
    ]);
    expect(booked.mock.calls).toEqual([[slip()]]);
  });

  it('books once, however often it is pressed', async () => {
    let answer = (_: unknown) => {};
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { book } = step();
    await book();
    await book();
    expect(call).toHaveBeenCalledTimes(1);
    answer({ ok: true, answer: slip() });
    await flushPromises();
    expect(booked).toHaveBeenCalledTimes(1);
  });

  it('asks for the same again when the connection was lost', async () => {
    call.mockResolvedValueOnce(refusal('no-connection')).mockResolvedValueOnce({ ok: true, answer: slip() });
    const { wrapper, book } = step();
    await book();
    expect(wrapper.get('[role=alert]').text()).toContain('Проверьте интернет');
    expect(wrapper.get('[role=alert]').text()).toContain('второй записи не появится');
    await expectAccessible(wrapper);
    await book();
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
    expect(booked).toHaveBeenCalledTimes(1);
  });

  it('offers the nearest times when this one was taken, and keeps what was typed', async () => {
    const nearest = [at('10:40'), at('11:00')];
    call.mockResolvedValueOnce(refusal('slot-taken', { nearest }));
    const { wrapper, replace, book } = step();
    await book();
    expect(wrapper.emitted('gone')).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('Это время только что заняли');
    await expectAccessible(wrapper);
    await wrapper.findAll('.taken button')[1]!.trigger('click');
    expect(replace).toHaveBeenCalledWith({ page: 'contacts', serviceId: 'contract-1', at: nearest[1] });
    await flushPromises();
    expect(wrapper.find('.taken').exists()).toBe(false);
    expect(wrapper.text()).toContain('Выбрано: сегодня, 11:00');
    expect(document.activeElement).toBe(wrapper.get('[type=submit]').element);
    expect(wrapper.get<HTMLInputElement>('[name=name]').element.value).toBe('Анна Петровна');
    await wrapper.setProps({ at: nearest[1]! });
    call.mockResolvedValueOnce({ ok: true, answer: slip() });
    await book();
    const [[, first], [, second]] = call.mock.calls as [[string, never], [string, never]];
    expect(second).toMatchObject({ appointmentAt: nearest[1], name: 'Анна Петровна' });
    expect((second as { commandId: string }).commandId).not.toBe((first as { commandId: string }).commandId);
  });

  it.each([
    ['phone-holds-too-many', { most: 3 }, 'есть 3 записи'],
    ['too-many-requests', {}, 'Подождите минуту'],
  ])('says in clear words that it cannot: %s', async (code, params, words) => {
    call.mockResolvedValueOnce({ ok: false, problem: { code, params } });
    const { wrapper, book } = step();
    await book();
    expect(wrapper.get('[role=alert]').text()).toContain(words);
    await expectAccessible(wrapper);
  });
});
