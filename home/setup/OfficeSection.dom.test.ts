import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { proposal } from '../testing/proposal.ts';
import OfficeSection from './OfficeSection.vue';
import { draftFrom } from './draft.ts';

it('asks for name, address and desks, and shows the time zone', async () => {
  const draft = reactive(draftFrom(proposal(), NOW));
  const wrapper = mountAttached(OfficeSection, {
    props: { modelValue: draft, timezone: 'Europe/Moscow', faults: { name: 'Введите название.' } },
  });
  const [name, address, desks] = wrapper.findAll('input');
  await address!.setValue('проспект Славы, 25');
  await desks!.setValue('9');
  expect(draft).toMatchObject({ address: 'проспект Славы, 25', desks: 9 });
  expect(name!.attributes('aria-invalid')).toBe('true');
  expect(wrapper.text()).toContain('Europe/Moscow');
  await expectAccessible(wrapper);
});
