import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import AppButton from './AppButton.vue';

const slots = { default: 'Вызвать', hint: 'F2' };

describe('AppButton', () => {
  it.each(['primary', 'plain', 'quiet', 'danger'] as const)(
    'is a %s button that can be pressed',
    async (kind) => {
      const wrapper = mountAttached(AppButton, { props: { kind }, slots });
      await wrapper.get('button').trigger('click');
      expect(wrapper.emitted('press')).toHaveLength(1);
      await expectAccessible(wrapper);
    },
  );

  it('does nothing while its command is under way, and says so', async () => {
    const wrapper = mountAttached(AppButton, { props: { busy: true }, slots });
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('press')).toBeUndefined();
    expect(wrapper.get('button').attributes('aria-busy')).toBe('true');
    await expectAccessible(wrapper);
  });

  it('does nothing when disabled', async () => {
    const wrapper = mountAttached(AppButton, { props: { disabled: true }, slots });
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('press')).toBeUndefined();
  });
});
