import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SegmentBar from './SegmentBar.vue';

describe('SegmentBar', () => {
  it('chooses one of a few', async () => {
    const options = [
      { value: 'desk', label: 'В окно' },
      { value: 'person', label: 'Специалисту' },
    ];
    const wrapper = mountAttached(SegmentBar, { props: { label: 'Куда', options, modelValue: 'desk' } });
    await wrapper.get('[value=person]').setValue();
    expect(wrapper.emitted('update:modelValue')).toEqual([['person']]);
    await expectAccessible(wrapper);
  });
});
