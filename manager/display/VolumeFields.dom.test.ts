import { expect, it } from 'vitest';
import { nextTick, reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import VolumeFields from './VolumeFields.vue';
import { draftOf, newPeriod } from './display.ts';

function show(periods = 0, faults = {}) {
  const draft = reactive(draftOf(officeConfig()));
  for (let n = 0; n < periods; n += 1) draft.periods.push(newPeriod(draft.periods));
  return { draft, wrapper: mountAttached(VolumeFields, { props: { modelValue: draft, faults } }) };
}

it('adds hours of another volume and leads into them, and takes them away', async () => {
  const { wrapper, draft } = show();
  await wrapper.get('button').trigger('click');
  await nextTick();
  expect(document.activeElement).toBe(wrapper.get('li select').element);
  await wrapper.get('li input').setValue('0');
  expect(draft.periods).toMatchObject([{ from: '08:00', to: '09:00', percent: 0 }]);
  await expectAccessible(wrapper);
  await wrapper.get('[aria-label="Убрать: 08:00–09:00"]').trigger('click');
  await nextTick();
  expect(draft.periods).toEqual([]);
  expect(document.activeElement).toBe(wrapper.get('ol').element);
});

it('says what is wrong where it is wrong, and adds no more than there may be', async () => {
  const { wrapper } = show(6, { periods: 'Промежутки пересекаются.', 'period.2': 'Введите число.' });
  expect(wrapper.get('[role=alert]').text()).toBe('Промежутки пересекаются.');
  expect(wrapper.findAll('li')[2]!.text()).toContain('Введите число.');
  expect(wrapper.text()).toContain('Больше шести');
  expect(wrapper.findAll('button').some((one) => one.text() === 'Добавить часы')).toBe(false);
  await expectAccessible(wrapper);
});
