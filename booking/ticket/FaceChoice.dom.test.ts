import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import FaceChoice from './FaceChoice.vue';

describe('FaceChoice', () => {
  it('is one question with five answers, each a face and its word', async () => {
    const wrapper = mountAttached(FaceChoice, { props: { question: 'Как прошёл визит?', modelValue: null } });
    expect(wrapper.get('legend').text()).toBe('Как прошёл визит?');
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual([
      'Очень плохо',
      'Плохо',
      'Нормально',
      'Хорошо',
      'Отлично',
    ]);
    expect(wrapper.findAll('label svg[aria-hidden=true]')).toHaveLength(5);
    await expectAccessible(wrapper);
  });

  it('takes the one that is chosen', async () => {
    const wrapper = mountAttached(FaceChoice, { props: { question: 'Как прошёл визит?', modelValue: 2 } });
    expect(wrapper.findAll('.chosen').map((label) => label.text())).toEqual(['Плохо']);
    await wrapper.findAll('input')[3]!.setValue();
    expect(wrapper.emitted('update:modelValue')).toEqual([[4]]);
    await expectAccessible(wrapper);
  });
});
