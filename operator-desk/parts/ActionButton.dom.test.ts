import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ActionButton from './ActionButton.vue';

const mount = (props = {}) =>
  mountAttached(ActionButton, {
    props: { label: 'Вызвать следующего', keyName: 'F2', note: 'ждут 12', ...props },
  });

describe('ActionButton', () => {
  it('says what happens, and with which key', async () => {
    const wrapper = mount({ primary: true });
    expect(wrapper.text()).toMatch(/Вызвать следующего.*ждут 12.*F2/);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('press')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('is dim but answers when it cannot be done now', async () => {
    const wrapper = mount({ primary: true, off: true });
    const button = wrapper.get('button');
    expect(button.attributes('aria-disabled')).toBe('true');
    expect(button.classes()).not.toContain('primary');
    await button.trigger('click');
    expect(wrapper.emitted('press')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('takes a held Enter for one press', () => {
    const button = mount().get('button').element;
    const event = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
