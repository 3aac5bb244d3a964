import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, NOW, OFFICE } from '../../test/support/views.ts';
import BookForm from './BookForm.vue';
import { emptyBooking } from './booking.ts';

const mount = (over = {}, props = {}) =>
  mountAttached(BookForm, {
    props: {
      view: deskView(),
      now: NOW,
      slotMinutes: 10,
      notice: null,
      modelValue: { ...emptyBooking(null, NOW, OFFICE.timezone), ...over },
      ...props,
    },
  });
const times = (wrapper: ReturnType<typeof mount>) => wrapper.findAll('option').map((option) => option.text());

describe('BookForm', () => {
  it('offers what is left of the day, on the grid', async () => {
    const wrapper = mount();
    expect(times(wrapper).slice(0, 2)).toEqual(['10:50', '11:00']);
    expect(times(wrapper).at(-1)).toBe('17:50');
    await expectAccessible(wrapper);
  });

  it('offers a whole later day, and another grid', () => {
    const wrapper = mount({ date: '2026-11-24' }, { slotMinutes: 30 });
    expect(times(wrapper).slice(0, 2)).toEqual(['08:00', '08:30']);
  });

  it('forgets a time that is not there', async () => {
    const wrapper = mount({ time: '11:10' });
    await wrapper.setProps({ slotMinutes: 30 });
    expect(wrapper.emitted('update:modelValue')?.at(-1)).toMatchObject([{ time: '' }]);
  });

  it('says what is wrong with a phone', async () => {
    const wrapper = mount({ phone: '+7 900 12' }, { notice: { code: 'slot-taken' } });
    expect(wrapper.text()).toContain('Это время только что заняли');
    await wrapper.setProps({
      modelValue: { ...emptyBooking(null, NOW, OFFICE.timezone), phone: '900 12 34 5' },
    });
    expect(wrapper.text()).toContain('от 10 до 15 цифр');
    await expectAccessible(wrapper);
  });
});
