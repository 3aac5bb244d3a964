import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import RulesFields from './RulesFields.vue';
import { draftOf } from './settings.ts';

it('takes the numbers, and says which of them is wrong', async () => {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(RulesFields, {
    props: {
      modelValue: draft,
      faults: { recallLimit: 'Введите целое число от 0 до 20.', callsBeforeNoShow: 'Столько не разрешено.' },
    },
  });
  const [desks, , , recallLimit, pause, calls, comeBack] = wrapper.findAll('input');
  await desks!.setValue('9');
  expect(draft.desks).toBe(9);
  await desks!.setValue('');
  expect(draft.desks).toBe('');
  expect(recallLimit!.attributes('aria-invalid')).toBe('true');
  await pause!.setValue('0');
  await calls!.setValue('3');
  await comeBack!.setValue('');
  expect(draft).toMatchObject({ recallPauseSeconds: 0, callsBeforeNoShow: 3, comeBackMinutes: '' });
  expect(calls!.attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
