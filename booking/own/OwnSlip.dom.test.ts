import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Slip } from '../../contract/booking.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import { fakeRouting } from '../testing/routing.ts';
import OwnSlip from './OwnSlip.vue';

const call = vi.fn();
const api = { call, callSafely: call };

function own(over: Partial<Slip> = {}, moved = false) {
  const { global, go } = fakeRouting();
  return { go, wrapper: mountAttached(OwnSlip, { props: { api, slip: slip(over), moved }, global }) };
}
const HEADINGS: [Slip['state'], string][] = [
  ['booked', 'Вы записаны'],
  ['checked-in', 'Вы отметились'],
  ['missed', 'Время записи прошло'],
  ['cancelled', 'Запись отменена'],
  ['made', 'Визит состоялся'],
  ['not-made', 'Визит не состоялся'],
];

describe('OwnSlip', () => {
  it.each(HEADINGS)('%s says what has become of the booking', async (state, title) => {
    const { wrapper } = own({ state });
    expect(wrapper.get('h1').text()).toBe(title);
    expect(document.title).toBe(`${title} — запись на приём`);
    expect(wrapper.find('.files').exists()).toBe(state === 'booked');
    expect(wrapper.find('.code').exists()).toBe(state === 'booked');
    await expectAccessible(wrapper);
  });

  it('leads to another time, and cancels', async () => {
    const { wrapper, go } = own();
    await wrapper.get('.changes a').trigger('click');
    expect(go).toHaveBeenCalledWith({ page: 'move-day', code: slip().code });
    const cancelled = slip({ state: 'cancelled' });
    call.mockResolvedValueOnce({ ok: true, answer: cancelled });
    await wrapper.get('.cancel').trigger('click');
    await wrapper.get('dialog').findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(wrapper.emitted('changed')).toEqual([[cancelled]]);
  });

  it('says that it was moved', () => {
    expect(own({}, true).wrapper.get('[role=status]').text()).toBe('Запись перенесена');
    expect(own().wrapper.get('[role=status]').text()).toBe('');
  });

  it('books the same service again after a cancelled one', async () => {
    const { wrapper, go } = own({ state: 'cancelled' });
    await wrapper.get('.again').trigger('click');
    expect(go).toHaveBeenCalledWith({ page: 'day', serviceId: slip().serviceId });
  });

  it('lets a visit at home be cancelled; another time is agreed by phone', async () => {
    const { wrapper } = own({ kind: 'home-visit' });
    expect(wrapper.get('h1').text()).toBe('Визит на дом назначен');
    expect(wrapper.find('.changes a').exists()).toBe(false);
    expect(wrapper.text()).toContain('позвоните нам');
    expect(wrapper.find('.code').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('never leaves whoever missed it without a way', () => {
    expect(own({ state: 'missed' }).wrapper.text()).toContain('Прийти без записи');
  });
});
