import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, NOW, OFFICE } from '../../test/support/views.ts';
import { call, no } from '../fake-desk.ts';
import BookForm from './BookForm.vue';
import { emptyBooking } from './booking.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));

const free = (...times: string[]) => ({
  ok: true,
  answer: { times: times.map((time) => ({ at: at(time), free: 1 })) },
});

async function mount(over = {}, props = {}) {
  const wrapper = mountAttached(BookForm, {
    props: {
      view: deskView(),
      now: NOW,
      notice: null,
      modelValue: { ...emptyBooking('contract-4', NOW, OFFICE.timezone), ...over },
      ...props,
    },
  });
  await flushPromises();
  return wrapper;
}
const options = (wrapper: Awaited<ReturnType<typeof mount>>) =>
  wrapper.findAll('option').map((option) => option.text());

beforeEach(() => {
  call.mockReset().mockResolvedValue(free('10:50', '11:10'));
});

describe('BookForm', () => {
  it('offers the times that are free', async () => {
    const wrapper = await mount();
    expect(call).toHaveBeenCalledWith('getFreeTimes', { serviceId: 'contract-4', date: '2026-11-23' });
    expect(options(wrapper)).toEqual(['Выберите время', '10:50', '11:10']);
    await expectAccessible(wrapper);
  });

  it('asks for a service first, and says when a day has no time left', async () => {
    expect(options(await mount({ serviceId: null }))).toEqual(['Сначала выберите услугу']);
    call.mockResolvedValue(free());
    const full = await mount();
    expect(options(full)).toEqual(['Свободного времени нет']);
    expect(full.get('select').attributes('disabled')).toBeDefined();
    await expectAccessible(full);
  });

  it('forgets a time that is not free on another day', async () => {
    const wrapper = await mount({ appointmentAt: at('11:10') });
    call.mockResolvedValue(free('10:50'));
    await wrapper.setProps({
      modelValue: {
        ...emptyBooking('contract-4', NOW, OFFICE.timezone),
        date: '2026-11-24',
        appointmentAt: at('11:10'),
      },
    });
    await flushPromises();
    expect(wrapper.emitted('update:modelValue')?.at(-1)).toMatchObject([{ appointmentAt: null }]);
  });

  it('takes no late answer to an earlier question', async () => {
    let answerFirst: (answer: unknown) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
    const wrapper = await mount();
    await wrapper.setProps({
      modelValue: { ...emptyBooking('contract-4', NOW, OFFICE.timezone), date: '2026-11-24' },
    });
    await flushPromises();
    answerFirst(free('17:00'));
    await flushPromises();
    expect(options(wrapper)).toEqual(['Выберите время', '10:50', '11:10']);
  });

  it('asks again when somebody else was quicker, and says so', async () => {
    const wrapper = await mount();
    call.mockResolvedValue(free('11:10'));
    await wrapper.setProps({ notice: { code: 'slot-taken' } });
    await flushPromises();
    expect(options(wrapper)).toEqual(['Выберите время', '11:10']);
    expect(wrapper.text()).toContain('Это время только что заняли');
  });

  it('says why the times are not known', async () => {
    call.mockResolvedValue(no('no-connection'));
    const wrapper = await mount();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи с сервером');
    await expectAccessible(wrapper);
  });

  it('says what is wrong with a phone', async () => {
    const wrapper = await mount({ phone: '900 12 34 5' });
    expect(wrapper.text()).toContain('от 10 до 15 цифр');
    await expectAccessible(wrapper);
  });
});
