import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { at, bookingDay, deskView, NOW } from '../../../test/support/views.ts';
import { call } from '../../fake-desk.ts';
import BookForm from './BookForm.vue';
import { emptyBooking, type Booking } from './booking.ts';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));

const FREE = [at('10:50'), at('11:10')];
const days = (times: number[]) => ({ ok: true, answer: { days: [bookingDay('2026-11-23', { times })] } });

async function mount(over: Partial<Booking> = {}, props = {}) {
  const wrapper = mountAttached(BookForm, {
    props: {
      view: deskView(),
      now: NOW,
      notice: null,
      nearest: [],
      modelValue: emptyBooking(over),
      'onUpdate:modelValue': (booking: Booking) => wrapper.setProps({ modelValue: booking }),
      ...props,
    },
  });
  await flushPromises();
  return wrapper;
}
type Wrapper = Awaited<ReturnType<typeof mount>>;

/** What the dialog does on Enter in a field. */
async function enter(wrapper: Wrapper): Promise<void> {
  (wrapper.vm as unknown as { goOn: () => void }).goOn();
  await flushPromises();
}
const booking = (wrapper: Wrapper) => (wrapper.props() as { modelValue: Booking }).modelValue;
const focused = () => document.activeElement as HTMLInputElement;

beforeEach(() => call.mockReset().mockResolvedValue(days(FREE)));

describe('BookForm', () => {
  it('is filled in by keys alone, in the order of the conversation', async () => {
    const wrapper = await mount();
    await expectAccessible(wrapper);
    const search = wrapper.get('[type=search]');
    await search.setValue('переоф');
    await search.trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect(focused().value).toBe('2026-11-23');
    await enter(wrapper);
    expect(focused().value).toBe(String(at('10:50')));
    await wrapper.get(`[value="${at('10:50')}"]`).trigger('keydown', { key: 'Enter' });
    await enter(wrapper);
    expect(focused().dataset['part']).toBe('name');
    await wrapper.get('[data-part=name]').setValue('Иван Петрович');
    await enter(wrapper);
    expect(focused().dataset['part']).toBe('phone');
    await wrapper.get('[data-part=phone]').setValue('900 123-45-67');
    await enter(wrapper);
    expect(wrapper.emitted('complete')).toHaveLength(1);
    expect(booking(wrapper)).toMatchObject({
      serviceId: 'contract-4',
      channel: 'phone',
      appointmentAt: at('10:50'),
      name: 'Иван Петрович',
    });
    await expectAccessible(wrapper);
  });

  it('asks for the places of the way in which somebody books', async () => {
    const wrapper = await mount({ serviceId: 'contract-4' });
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ quota: 'phone' }));
    await wrapper.get('[value=reception]').setValue();
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ quota: 'in-person' }));
    expect(call).toHaveBeenCalledTimes(2);
    await wrapper.get('[data-part=name]').setValue('Иван');
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('asks where a visit at home goes', async () => {
    const wrapper = await mount({ serviceId: 'contract-4', appointmentAt: at('10:50'), name: 'Анна' });
    expect(wrapper.find('[data-part=address]').exists()).toBe(false);
    await wrapper.get('[value=home-visit]').setValue();
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ kind: 'home-visit' }));
    await wrapper.get(`[value="${at('10:50')}"]`).setValue();
    await wrapper.get('[data-part=phone]').setValue('900 123-45-67');
    await enter(wrapper);
    expect(focused().dataset['part']).toBe('address');
    await expectAccessible(wrapper);
  });

  it('offers no visit at home and asks for no e-mail where the office has neither', async () => {
    const bare = { horizonDays: 30, homeVisits: false, reserves: false, byEmail: false };
    const wrapper = await mount({}, { view: deskView({ booking: bare }) });
    expect(wrapper.find('[value=home-visit]').exists()).toBe(false);
    expect(wrapper.find('[data-part=email]').exists()).toBe(false);
  });

  it('says what is wrong only where Enter was pressed, or a field was left', async () => {
    const wrapper = await mount({ serviceId: 'contract-4', appointmentAt: at('10:50') });
    await enter(wrapper);
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
    await enter(wrapper);
    expect(wrapper.get('[aria-invalid]').attributes('data-part')).toBe('name');
    expect(wrapper.text()).toContain('Введите имя');
    const phone = wrapper.get('[data-part=phone]');
    await phone.setValue('900 12 34 5');
    expect(wrapper.text()).not.toContain('от 10 до 15 цифр');
    await phone.trigger('blur');
    expect(wrapper.text()).toContain('от 10 до 15 цифр');
    await expectAccessible(wrapper);
  });

  it('offers the nearest times when somebody was quicker, and keeps what was typed', async () => {
    const wrapper = await mount({ serviceId: 'contract-4', appointmentAt: at('10:50'), name: 'Анна' });
    call.mockResolvedValue(days([at('11:10'), at('11:20')]));
    await wrapper.setProps({ notice: { code: 'slot-taken' }, nearest: [at('11:10'), at('11:20')] });
    await flushPromises();
    expect(wrapper.text()).toContain('Это время только что заняли');
    expect(booking(wrapper)).toMatchObject({ appointmentAt: null, name: 'Анна' });
    await expectAccessible(wrapper);
    await wrapper.findAll('.refused button')[1]!.trigger('click');
    await flushPromises();
    expect(booking(wrapper)).toMatchObject({ appointmentAt: at('11:20'), name: 'Анна' });
    expect(wrapper.emitted('again')).toHaveLength(1);
    expect(focused().dataset['part']).toBe('phone');
  });
});
