import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import StandingMark from './StandingMark.vue';

it('says with a sign and words how a duration stands', async () => {
  for (const [standing, words] of [
    ['ok', 'в норме'],
    ['near', 'у предела'],
    ['over', 'выше нормы'],
  ]) {
    const wrapper = mountAttached(StandingMark, { props: { standing } });
    expect(wrapper.text()).toBe(words);
    expect(wrapper.get('svg').attributes('aria-hidden')).toBe('true');
    await expectAccessible(wrapper);
    wrapper.unmount();
  }
});
