import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay, bookingOffice, slip } from '../../test/support/views.ts';
import type { Route } from '../parts/route.ts';
import { fakeRouting } from '../testing/routing.ts';
import BookFlow from './BookFlow.vue';

const call = vi.fn();
const api = { call, callSafely: call };
const serviceId = 'contract-1';
const date = '2026-11-25';
const AT = Date.parse(`${date}T09:20:00+03:00`);

beforeEach(() => {
  call.mockReset();
  call.mockImplementation(async (name: string) => ({
    ok: true,
    answer: name === 'book' ? slip() : { days: [bookingDay('2026-11-24'), bookingDay(date)] },
  }));
});

async function flow(route: Route) {
  const { global, go } = fakeRouting(route);
  const wrapper = mountAttached(BookFlow, { props: { api, route, office: bookingOffice() }, global });
  await flushPromises();
  return { wrapper, go };
}

async function fill(wrapper: VueWrapper) {
  await wrapper.get('[name=name]').setValue('Анна Петровна');
  await wrapper.get('[name=tel]').setValue('89995550123');
  await wrapper.get('[type=checkbox]').setValue(true);
}

describe('BookFlow', () => {
  it.each<[Route, string]>([
    [{ page: 'groups' }, 'С каким вопросом вы придёте?'],
    [{ page: 'services', groupId: 'contract' }, 'Выберите услугу'],
    [{ page: 'day', serviceId }, 'Выберите день'],
    [{ page: 'time', serviceId, date }, 'Выберите время'],
    [{ page: 'contacts', serviceId, at: AT }, 'Имя и телефон'],
    // What is no longer there begins anew.
    [{ page: 'services', groupId: 'none' }, 'С каким вопросом вы придёте?'],
    [{ page: 'day', serviceId: 'none' }, 'С каким вопросом вы придёте?'],
  ])('%o asks «%s»', async (route, title) => {
    const { wrapper } = await flow(route);
    expect(wrapper.get('h1').text()).toBe(title);
    await expectAccessible(wrapper);
  });

  it('goes from the day to the time to the name', async () => {
    const { wrapper, go } = await flow({ page: 'day', serviceId });
    await wrapper.get(`[data-date="${date}"]`).trigger('click');
    expect(go).toHaveBeenLastCalledWith({ page: 'time', serviceId, date });
    await wrapper.setProps({ route: { page: 'time', serviceId, date } });
    await wrapper.findAll('.parts button')[1]!.trigger('click');
    expect(go).toHaveBeenLastCalledWith({ page: 'contacts', serviceId, at: AT });
  });

  it('takes the nearest time at once', async () => {
    const { wrapper, go } = await flow({ page: 'day', serviceId });
    await wrapper.get('.nearest button').trigger('click');
    const at = Date.parse('2026-11-24T09:00:00+03:00');
    expect(go).toHaveBeenLastCalledWith({ page: 'contacts', serviceId, at });
  });

  it('says what has been chosen, and where it is changed', async () => {
    const { wrapper, go } = await flow({ page: 'contacts', serviceId, at: AT });
    expect(wrapper.findAll('.value').map((value) => value.text())).toEqual([
      'Заключить, изменить или расторгнуть договор',
      'среда, 25 ноября',
      '09:20',
    ]);
    await wrapper.get('[aria-label="Изменить время"]').trigger('click');
    expect(go).toHaveBeenLastCalledWith({ page: 'time', serviceId, date });
  });

  it('keeps name and phone while another time is looked for, and books with them', async () => {
    const { wrapper } = await flow({ page: 'contacts', serviceId, at: AT });
    await fill(wrapper);
    await wrapper.setProps({ route: { page: 'day', serviceId } });
    await wrapper.setProps({ route: { page: 'contacts', serviceId, at: AT } });
    expect(wrapper.get<HTMLInputElement>('[name=name]').element.value).toBe('Анна Петровна');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.emitted('booked')).toEqual([[slip()]]);
  });

  it('asks what became of a booking that was never heard of before it makes one at another time', async () => {
    const { wrapper } = await flow({ page: 'contacts', serviceId, at: AT });
    const book = async () => {
      await wrapper.get('form').trigger('submit');
      await flushPromises();
    };
    await fill(wrapper);
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'no-connection' } });
    await book();
    expect(wrapper.get('[role=alert]').text()).toContain('Проверьте интернет');
    await wrapper.setProps({ route: { page: 'time', serviceId, date } });
    await wrapper.setProps({ route: { page: 'contacts', serviceId, at: AT + 1_200_000 } });
    expect(wrapper.get('[role=alert]').text()).toBe('');
    await book();
    const [first, second, third] = call.mock.calls.filter(([name]) => name === 'book');
    expect(second).toEqual(first);
    expect(third).toBeUndefined();
    expect(wrapper.emitted('booked')).toEqual([[slip()]]);
  });

  it('tells of a booking that came true while the visitor looked for another time', async () => {
    const { wrapper } = await flow({ page: 'contacts', serviceId, at: AT });
    await fill(wrapper);
    let answer = (_: unknown) => {};
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await wrapper.get('form').trigger('submit');
    await wrapper.setProps({ route: { page: 'time', serviceId, date } });
    answer({ ok: true, answer: slip() });
    await flushPromises();
    expect(wrapper.emitted('booked')).toEqual([[slip()]]);
  });

  it('asks for the times once for all steps of a service', async () => {
    const { wrapper } = await flow({ page: 'day', serviceId });
    await wrapper.setProps({ route: { page: 'time', serviceId, date } });
    await wrapper.setProps({ route: { page: 'contacts', serviceId, at: AT } });
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(1);
  });
});
