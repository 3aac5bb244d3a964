import { expect, it } from 'vitest';
import { reactive } from 'vue';
import type { OwnLine } from '../../contract/paper.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import OwnLineFields from './OwnLineFields.vue';

it('asks for words, place and size, and says what is wrong', async () => {
  const line: OwnLine = reactive({ kind: 'text', words: '', align: 'center', size: 'normal' });
  const wrapper = mountAttached(OwnLineFields, {
    props: { modelValue: line, fault: 'Напишите' },
  });
  await wrapper.get('input').setValue('Wi-Fi');
  const [align, size] = wrapper.findAll('select');
  await align!.setValue('left');
  await size!.setValue('big');
  expect(line).toEqual({ kind: 'text', words: 'Wi-Fi', align: 'left', size: 'big' });
  expect(wrapper.get('input').attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
