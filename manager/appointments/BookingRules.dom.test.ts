import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import BookingRules from './BookingRules.vue';
import { draftOf } from './appointments.ts';

it('takes the numbers, and says which of them is wrong', async () => {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(BookingRules, {
    props: { modelValue: draft, faults: { contactsKeptDays: 'Введите целое число дней от 1 до 365.' } },
  });
  const inputs = wrapper.findAll('input');
  for (const [index, value] of ['14', '30', '5', '', '90'].entries()) await inputs[index]!.setValue(value);
  expect(draft).toMatchObject({
    horizonDays: 14,
    noticeMinutes: 30,
    mostPerPhone: 5,
    reminderHours: '',
    contactsKeptDays: 90,
  });
  expect(inputs[4]!.attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
