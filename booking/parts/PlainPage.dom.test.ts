import { TicketX } from '@lucide/vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PlainPage from './PlainPage.vue';

it('says what is the matter and what to do', async () => {
  const wrapper = mountAttached(PlainPage, {
    props: { icon: TicketX, title: 'Такого талона сегодня нет', words: 'Возьмите новый талон на киоске.' },
    slots: { default: () => 'дальше' },
  });
  expect(wrapper.get('h1').text()).toBe('Такого талона сегодня нет');
  expect(document.title).toBe('Такого талона сегодня нет');
  expect(wrapper.text()).toContain('дальше');
  await expectAccessible(wrapper);
});
