import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { proposal } from '../testing/proposal.ts';
import ScreensSection from './ScreensSection.vue';
import { draftFrom } from './draft.ts';

it('asks for the address only of a real printer', async () => {
  const draft = reactive(draftFrom(proposal(), NOW));
  const wrapper = mountAttached(ScreensSection, {
    props: { modelValue: draft, faults: { 'printer.host': 'Введите адрес.' } },
  });
  expect(wrapper.find('input[type=text]').exists()).toBe(false);
  await expectAccessible(wrapper);
  await wrapper.get('input[value=network]').setValue(true);
  await wrapper.get('input[type=text]').setValue('192.168.1.50');
  await wrapper.get('input[type=number]').setValue('9101');
  expect(draft.printer).toEqual({ kind: 'network', host: '192.168.1.50', port: 9101 });
  await wrapper.get('input[type=checkbox]').setValue(false);
  expect(draft.pairThisComputer).toBe(false);
  await expectAccessible(wrapper);
});
