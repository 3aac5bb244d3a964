import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SoundSwitch from './SoundSwitch.vue';

describe('SoundSwitch', () => {
  it.each([
    [true, 'Выключить звук'],
    [false, 'Включить звук'],
  ])('says what will happen: %s', async (isOn, words) => {
    const wrapper = mountAttached(SoundSwitch, { props: { isOn } });
    expect(wrapper.text()).toBe(words);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('switch')).toEqual([[!isOn]]);
    await expectAccessible(wrapper);
  });
});
