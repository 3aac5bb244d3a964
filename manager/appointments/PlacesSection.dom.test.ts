import { nextTick, reactive } from 'vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import PlacesSection from './PlacesSection.vue';
import { draftOf } from './appointments.ts';

it('adds plans for groups and services, and takes them away', async () => {
  const config = officeConfig();
  const draft = reactive(draftOf(config));
  const wrapper = mountAttached(PlacesSection, { props: { config, faults: {}, modelValue: draft } });
  expect(wrapper.text()).toContain('Обычный план');
  await wrapper.get('select').setValue('group:payment');
  await nextTick();
  expect(draft.plans.map(({ of }) => of)).toEqual([{ kind: 'group', id: 'payment' }]);
  const step = wrapper.get<HTMLInputElement>('[aria-label="Оплата: Шаг, мин"]').element;
  expect(document.activeElement).toBe(step);
  await expectAccessible(wrapper);
  await wrapper.get('select').setValue('service:payment');
  await nextTick();
  expect(wrapper.find('select').exists()).toBe(false);
  await wrapper.get('[aria-label="Убрать план: Оплата"]').trigger('click');
  await nextTick();
  expect(draft.plans.map(({ of }) => of.kind)).toEqual(['service']);
  expect(document.activeElement).toBe(wrapper.get('.scroll').element);
});
