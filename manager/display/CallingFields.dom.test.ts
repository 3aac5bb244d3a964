import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import CallingFields from './CallingFields.vue';
import { draftOf } from './display.ts';

it('asks after how long only where calls are repeated', async () => {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(CallingFields, { props: { modelValue: draft, faults: {} } });
  await wrapper.get('input[type=number]').setValue('20');
  expect(draft.repeatAfterSeconds).toBe(20);
  await expectAccessible(wrapper);
  await wrapper.get('select').setValue('0');
  expect(draft.repeats).toBe(0);
  expect(wrapper.find('input[type=number]').exists()).toBe(false);
});

it('takes the wish for English', async () => {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(CallingFields, { props: { modelValue: draft, faults: {} } });
  await wrapper.get('input[type=checkbox]').setValue(true);
  expect(draft.english).toBe(true);
});
