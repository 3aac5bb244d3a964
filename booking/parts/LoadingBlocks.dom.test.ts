import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LoadingBlocks from './LoadingBlocks.vue';

it('keeps the place, and says that something is on its way', async () => {
  const wrapper = mountAttached(LoadingBlocks, { props: { count: 3, height: 84 } });
  expect(wrapper.findAll('.block')).toHaveLength(3);
  expect(wrapper.get('[role=status]').text()).toBe('Загружаем…');
  await expectAccessible(wrapper);
});
