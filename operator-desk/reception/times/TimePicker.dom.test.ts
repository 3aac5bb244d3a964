import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { at, bookingDay, NOW, OFFICE } from '../../../test/support/views.ts';
import { call, no } from '../../fake-desk.ts';
import TimePicker from './TimePicker.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const answer = (...days: ReturnType<typeof bookingDay>[]) => ({ ok: true, answer: { days } });
const free = (date: string, ...times: number[]) => bookingDay(date, { times });

async function mount(over = {}) {
  const wrapper = mountAttached(TimePicker, {
    props: {
      serviceId: 'contract-4',
      kind: 'office',
      quota: 'phone',
      now: NOW,
      timeZone: OFFICE.timezone,
      horizonDays: 30,
      reserves: true,
      modelValue: null,
      reserve: false,
      'onUpdate:modelValue': (value: number | null) => wrapper.setProps({ modelValue: value }),
      'onUpdate:reserve': (value: boolean) => wrapper.setProps({ reserve: value }),
      ...over,
    },
  });
  await flushPromises();
  return wrapper;
}
type Wrapper = Awaited<ReturnType<typeof mount>>;
const times = (wrapper: Wrapper) => wrapper.findAll('.times label').map((label) => label.text());
const chosen = (wrapper: Wrapper) => wrapper.props() as { modelValue: number | null };

beforeEach(() => {
  call
    .mockReset()
    .mockResolvedValue(
      answer(free(MONDAY), free(TUESDAY, at('10:50') + 86_400_000, at('11:10') + 86_400_000)),
    );
});

describe('TimePicker', () => {
  it('shows the nearest day that has a free time', async () => {
    const wrapper = await mount();
    expect(call).toHaveBeenCalledWith('getFreeTimes', {
      serviceId: 'contract-4',
      kind: 'office',
      quota: 'phone',
      from: MONDAY,
      days: 31,
    });
    expect(wrapper.text()).toContain('вторник, 24 ноября');
    expect(times(wrapper)).toEqual(['10:50', '11:10']);
    await expectAccessible(wrapper);
  });

  it('asks for a service first', async () => {
    const wrapper = await mount({ serviceId: null });
    expect(wrapper.text()).toContain('Сначала выберите услугу.');
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
  });

  it('offers the reserve, also for a time of a day that is not full', async () => {
    const wrapper = await mount();
    expect(wrapper.find('[type=checkbox]').exists()).toBe(true);
    await wrapper.get(`[value="${MONDAY}"]`).setValue();
    expect(wrapper.text()).toContain('На этот день всё занято');
    call.mockResolvedValue(answer(free(MONDAY, at('16:00'))));
    await wrapper.get('[type=checkbox]').setValue(true);
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ quota: 'reserve' }));
    expect(times(wrapper)).toEqual(['16:00']);
    await expectAccessible(wrapper);
  });

  it('has none to offer where the office keeps nothing back', async () => {
    const wrapper = await mount({ reserves: false });
    expect(wrapper.find('[type=checkbox]').exists()).toBe(false);
    await wrapper.get(`[value="${MONDAY}"]`).setValue();
    expect(wrapper.text()).toContain('всё занято. Выберите другой день.');
  });

  it('has no reserve for visits at home', async () => {
    call.mockResolvedValue(answer(free(MONDAY)));
    const wrapper = await mount({ kind: 'home-visit' });
    expect(wrapper.text()).toContain('все выезды уже назначены');
    expect(wrapper.find('[type=checkbox]').exists()).toBe(false);
  });

  it('takes no tick for the reserve over to where there is none', async () => {
    call.mockResolvedValue(answer(free(MONDAY)));
    const wrapper = await mount({ reserve: true });
    expect(wrapper.text()).toContain('занят и резерв');
    await wrapper.setProps({ kind: 'home-visit' });
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith(
      'getFreeTimes',
      expect.objectContaining({ kind: 'home-visit', quota: 'phone' }),
    );
    expect(wrapper.text()).toContain('все выезды уже назначены');
    const bare = await mount({ reserve: true, reserves: false });
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ quota: 'phone' }));
    expect(bare.text()).toContain('всё занято. Выберите другой день.');
  });

  it('keeps the times and the chosen one when they cannot be asked for anew, and asks again on demand', async () => {
    const wrapper = await mount();
    await wrapper.findAll('.times input')[0]!.setValue();
    call.mockResolvedValue(no('no-connection'));
    (wrapper.vm as unknown as { refresh: () => void }).refresh();
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи с сервером');
    expect(times(wrapper)).toEqual(['10:50', '11:10']);
    expect(chosen(wrapper).modelValue).toBe(at('10:50') + 86_400_000);
    await expectAccessible(wrapper);
    call.mockResolvedValue(answer(free(MONDAY), free(TUESDAY, at('10:50') + 86_400_000)));
    const again = wrapper.get<HTMLElement>('.problem button');
    expect(again.text()).toBe('Попробовать ещё раз');
    again.element.focus();
    await again.trigger('click');
    await flushPromises();
    expect(wrapper.find('.problem button').exists()).toBe(false);
    expect(times(wrapper)).toEqual(['10:50']);
    expect(chosen(wrapper).modelValue).toBe(at('10:50') + 86_400_000);
    expect(document.activeElement).toBe(wrapper.get(`[value="${TUESDAY}"]`).element);
  });

  it('forgets a time with its day, and a time that somebody else has taken', async () => {
    const wrapper = await mount();
    await wrapper.findAll('.times input')[0]!.setValue();
    expect(chosen(wrapper).modelValue).toBe(at('10:50') + 86_400_000);
    call.mockResolvedValue(answer(free(MONDAY), free(TUESDAY, at('11:10') + 86_400_000)));
    (wrapper.vm as unknown as { refresh: () => void }).refresh();
    await flushPromises();
    expect(chosen(wrapper).modelValue).toBeNull();
    await wrapper.findAll('.times input')[0]!.setValue();
    await wrapper.get(`[value="${MONDAY}"]`).setValue();
    expect(chosen(wrapper).modelValue).toBeNull();
  });

  it('goes to the day of a time that is chosen elsewhere', async () => {
    call.mockResolvedValue(answer(free(MONDAY, at('16:00')), free(TUESDAY, at('11:10') + 86_400_000)));
    const wrapper = await mount();
    await wrapper.setProps({ modelValue: at('11:10') + 86_400_000 });
    expect(times(wrapper)).toEqual(['11:10']);
    expect(wrapper.find('.times :checked').exists()).toBe(true);
  });

  it('says why the times are not known', async () => {
    call.mockResolvedValue(no('no-connection'));
    const wrapper = await mount();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи с сервером');
    await expectAccessible(wrapper);
  });

  it('leads from the days to the times', async () => {
    const wrapper = await mount();
    const focus = () => (wrapper.vm as unknown as { focus: () => void }).focus();
    focus();
    expect(document.activeElement).toBe(wrapper.get(`[value="${TUESDAY}"]`).element);
    focus();
    expect(document.activeElement).toBe(wrapper.findAll('.times input')[0]!.element);
  });
});
