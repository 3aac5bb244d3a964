import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HowCounted from './HowCounted.vue';

it('tells what the measure means, and closes on Escape', async () => {
  const wrapper = mountAttached(HowCounted, {
    props: { measure: 'Ожидание, среднее', definition: 'От талона до вызова.' },
  });
  const details = wrapper.get('details').element;
  expect(wrapper.get('summary').text()).toContain('Как считается «Ожидание, среднее»');
  details.open = true;
  await expectAccessible(wrapper);
  await wrapper.get('summary').trigger('keydown', { key: 'Escape' });
  expect(details.open).toBe(false);
});
