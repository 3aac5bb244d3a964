import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ScreenTitle from './ScreenTitle.vue';

it('takes the focus, so that keys begin at the question', async () => {
  const wrapper = mountAttached(ScreenTitle, { slots: { default: 'Чем помочь?' } });
  expect(document.activeElement).toBe(wrapper.get('h1').element);
  await expectAccessible(wrapper);
});
