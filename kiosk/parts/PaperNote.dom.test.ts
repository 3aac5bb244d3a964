import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PaperNote from './PaperNote.vue';

it.each([
  ['printing', 'Талон печатается'],
  ['take', 'Заберите талон'],
  ['check', 'Посмотрите, вышел ли талон'],
  ['trouble', 'Талон не напечатался'],
  ['none', 'Запомните или сфотографируйте номер'],
] as const)('of %s says «%s», and says it aloud', async (paper, words) => {
  const wrapper = mountAttached(PaperNote, { props: { paper } });
  expect(wrapper.get('[role=status]').text()).toContain(words);
  await expectAccessible(wrapper);
});
