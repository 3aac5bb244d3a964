import { expect, it } from 'vitest';
import { nextTick, reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import OfficesFields from './OfficesFields.vue';
import { draftOf } from './appointments.ts';

it('adds rows and takes them away, and leads into the new one', async () => {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(OfficesFields, { props: { modelValue: draft, faults: {} } });
  expect(wrapper.text()).toContain('Другие офисы не внесены');
  await expectAccessible(wrapper);
  const add = wrapper.findAll('button').at(-1)!;
  await add.trigger('click');
  await nextTick();
  await wrapper.get('[aria-label="Другой офис 1: Номер"]').setValue('12');
  await add.trigger('click');
  await nextTick();
  const second = wrapper.get<HTMLInputElement>('[aria-label="Другой офис 2: Номер"]');
  expect(document.activeElement).toBe(second.element);
  expect(draft.otherOffices.map(({ number }) => number)).toEqual([12, '']);
  await expectAccessible(wrapper);
  await wrapper.get('[aria-label="Убрать офис 1"]').trigger('click');
  await nextTick();
  expect(draft.otherOffices.map(({ number }) => number)).toEqual(['']);
});
