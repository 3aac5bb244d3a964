import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import DayCell from './DayCell.vue';

const mount = (over = {}) =>
  mountAttached(DayCell, {
    props: { day: '2026-11-24', state: 'free', times: 3, note: '', name: 'days', modelValue: null, ...over },
  });

describe('DayCell', () => {
  it.each([
    ['free', 'свободно 3', '3', false],
    ['full', 'мест нет', 'нет', false],
    ['off', 'нет приёма', '', true],
    ['outside', 'ещё нельзя', '', true],
    ['unknown', '', '', false],
  ])('that is %s says «%s», or «%s» where there is no room', async (state, words, short, disabled) => {
    const wrapper = mount({ state });
    expect(wrapper.get('.cell').text()).toBe(`вт24${words}`);
    expect(wrapper.get('.words').attributes('data-short')).toBe(short);
    expect(wrapper.get<HTMLInputElement>('input').element.disabled).toBe(disabled);
    await expectAccessible(wrapper);
  });

  it('says why it differs from others, and is chosen', async () => {
    const wrapper = mount({ note: 'Короткий день' });
    expect(wrapper.get('input').attributes('aria-label')).toBe(
      'вторник, 24 ноября, свободно 3, Короткий день',
    );
    await wrapper.get('input').setValue();
    expect(wrapper.emitted('update:modelValue')).toEqual([['2026-11-24']]);
  });
});
