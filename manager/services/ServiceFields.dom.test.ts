import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ServiceFields from './ServiceFields.vue';
import { draftOf, newGroup, newService } from './services.ts';

it('takes all that a service is, and sends it to another group', async () => {
  const [payment] = draftOf(officeConfig()).groups;
  const service = reactive(newService(new Set()));
  const other = { ...newGroup(new Set(), 'Д'), name: 'Договоры' };
  const wrapper = mountAttached(ServiceFields, {
    props: {
      modelValue: service,
      groupId: payment!.id,
      groups: [payment!, other],
      faults: { [`service.${service.id}.documents`]: 'Сократите список.' },
    },
  });
  await wrapper.get('input[type=text]').setValue('Справка');
  await wrapper.get('input[type=number]').setValue('15');
  expect(wrapper.get('textarea').attributes('aria-invalid')).toBe('true');
  await wrapper.get('textarea').setValue('паспорт');
  const [kiosk, booking] = wrapper.findAll('input[type=checkbox]');
  await kiosk!.setValue(false);
  expect((booking!.element as HTMLInputElement).checked).toBe(true);
  expect(service).toMatchObject({
    name: 'Справка',
    normMinutes: 15,
    documents: 'паспорт',
    offered: { kiosk: false, booking: true },
  });
  await wrapper.get('select').setValue(other.id);
  expect(wrapper.emitted('move')).toEqual([[other.id]]);
  await expectAccessible(wrapper);
});
