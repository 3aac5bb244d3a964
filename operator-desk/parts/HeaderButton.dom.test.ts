import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HeaderButton from './HeaderButton.vue';

describe('HeaderButton', () => {
  it('can be pressed, also when dim, to learn why', async () => {
    const wrapper = mountAttached(HeaderButton, { props: { label: 'Перерыв', keyName: 'F10', off: true } });
    await wrapper.get('button[aria-disabled=true]').trigger('click');
    expect(wrapper.emitted('press')).toHaveLength(1);
    await expectAccessible(wrapper);
  });
});
