import { Info } from '@lucide/vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NoticeScreen from './NoticeScreen.vue';

it('says why nothing can be chosen', async () => {
  const wrapper = mountAttached(NoticeScreen, {
    props: { icon: Info, title: 'Сегодня выходной', text: 'Ждём вас.' },
  });
  expect(wrapper.get('h1').text()).toBe('Сегодня выходной');
  await expectAccessible(wrapper);
});
