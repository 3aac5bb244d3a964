import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RatingWords from './RatingWords.vue';

describe('RatingWords', () => {
  it('says what not to write, and how much room is left', async () => {
    const wrapper = mountAttached(RatingWords, { props: { modelValue: 'Быстро' } });
    expect(wrapper.text()).toContain('Можно ещё 494 знака');
    const hint = wrapper.get('textarea').attributes('aria-describedby');
    expect(wrapper.get(`[id="${hint}"]`).text()).toContain('Имена и номера, пожалуйста, не указывайте');
    expect(wrapper.get('textarea').attributes('maxlength')).toBe('500');
    await wrapper.get('textarea').setValue('Долго');
    expect(wrapper.emitted('update:modelValue')).toEqual([['Долго']]);
    await expectAccessible(wrapper);
  });
});
