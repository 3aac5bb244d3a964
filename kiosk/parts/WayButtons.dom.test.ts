import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import WayButtons from './WayButtons.vue';

it('leads a step back and to the start', async () => {
  const wrapper = mountAttached(WayButtons, { props: { back: true } });
  const [back, home] = wrapper.findAll('button');
  await back!.trigger('click');
  await home!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ back: [[]], home: [[]] });
  await expectAccessible(wrapper);
});

it('leads to the start only, where there is no way back', () => {
  expect(mountAttached(WayButtons).findAll('button')).toHaveLength(1);
});
