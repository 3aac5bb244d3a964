import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import SideNotice from './SideNotice.vue';

it('says its two lines', async () => {
  const wrapper = mountAttached(SideNotice, {
    props: { title: 'Запись на 10:50', words: 'начнём на 4 минуты позже. Извините.' },
  });
  expect(wrapper.get('[role=status]').text()).toContain('на 4 минуты позже');
  await expectAccessible(wrapper);
});
