import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ZoneFields from './ZoneFields.vue';
import type { ZoneDraft } from './display.ts';

const { desks } = officeConfig();

function show(over: Partial<ZoneDraft> = {}, props = {}) {
  const zone = reactive<ZoneDraft>({
    id: 'zone-2',
    name: 'Левый зал',
    deskIds: [],
    screenInches: '',
    ...over,
  });
  const wrapper = mountAttached(ZoneFields, {
    props: { modelValue: zone, desks, faults: {}, untitled: 'Зал 1', saved: true, ...props },
  });
  return { zone, wrapper };
}

it('takes the name, the desks and the size of a hall, and shows where its display is opened', async () => {
  const { zone, wrapper } = show();
  await wrapper.get('input[type=checkbox]').setValue(true);
  await wrapper.get('input[type=number]').setValue('55');
  expect(zone).toMatchObject({ deskIds: [desks[0]!.id], screenInches: 55 });
  expect(wrapper.get('a').attributes('href')).toBe('/display?zone=zone-2');
  expect(wrapper.get('a').text()).toBe('/display?zone=zone-2');
  await expectAccessible(wrapper);
});

it('has no address before it is saved, and is called by its place while it has no name', async () => {
  const { wrapper } = show({ name: ' ' }, { saved: false });
  expect(wrapper.find('a').exists()).toBe(false);
  expect(wrapper.text()).toContain('появится здесь, когда вы сохраните зал');
  await wrapper.get('button').trigger('click');
  expect(wrapper.get('button').text()).toBe('Убрать: Зал 1');
  expect(wrapper.emitted('remove')).toHaveLength(1);
});

it('says at the desks that there are none', async () => {
  const { wrapper } = show({}, { faults: { 'zone.zone-2.desks': 'Отметьте хотя бы одно окно.' } });
  expect(wrapper.get('fieldset').text()).toContain('Отметьте хотя бы одно окно.');
  expect(wrapper.find('fieldset [aria-invalid]').exists()).toBe(true);
  await expectAccessible(wrapper);
});
