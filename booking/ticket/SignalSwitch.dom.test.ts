import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SignalSwitch from './SignalSwitch.vue';

const show = (props: { isOn: boolean; isNear: boolean }) => mountAttached(SignalSwitch, { props });

describe('SignalSwitch', () => {
  it('offers the signal', async () => {
    const wrapper = show({ isOn: false, isNear: false });
    expect(wrapper.get('button').text()).toBe('Включить сигнал');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('on')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says what keeps it working, and can be switched off', async () => {
    const wrapper = show({ isOn: true, isNear: false });
    expect(wrapper.text()).toContain('Не закрывайте страницу и не гасите экран');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('off')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('asks the visitor into the hall when the turn is near', async () => {
    const wrapper = show({ isOn: false, isNear: true });
    expect(wrapper.text()).toContain('Скоро вас вызовут');
    await expectAccessible(wrapper);
  });
});
