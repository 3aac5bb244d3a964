import { Info } from '@lucide/vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NoteCard from './NoteCard.vue';

it.each(['ok', 'warn', 'plain'] as const)('tells a thing to know (%s)', async (tone) => {
  const wrapper = mountAttached(NoteCard, {
    props: { tone, icon: Info, title: 'Заберите талон', text: 'Ждите.' },
  });
  expect(wrapper.get('strong').text()).toBe('Заберите талон');
  await expectAccessible(wrapper);
});
