import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import SlipCode from './SlipCode.vue';

it('shows the code for the camera and for fingers', async () => {
  const wrapper = mountAttached(SlipCode, { props: { slip: slip() } });
  expect(wrapper.get('svg').attributes('aria-label')).toBe('QR-код записи');
  expect(wrapper.get('.digits').text()).toBe('07\u00a0482\u00a0193');
  await expectAccessible(wrapper);
});
