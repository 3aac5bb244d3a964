import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PaperNote from './PaperNote.vue';

it.each([
  ['printing', 'Талон печатается', 'Талон записи печатается'],
  ['take', 'Заберите талон', 'Заберите талон записи'],
  ['check', 'Посмотрите, вышел ли талон', 'Если нет, сфотографируйте код'],
  ['trouble', 'Талон не напечатался', 'Талон записи не напечатался'],
  ['none', 'Запомните или сфотографируйте номер', 'Запомните или сфотографируйте код'],
] as const)('of %s says «%s», of a slip «%s», and says it aloud', async (paper, ofTicket, ofSlip) => {
  const wrapper = mountAttached(PaperNote, { props: { paper } });
  expect(wrapper.get('[role=status]').text()).toContain(ofTicket);
  await expectAccessible(wrapper);
  await wrapper.setProps({ slip: true });
  expect(wrapper.get('[role=status]').text()).toContain(ofSlip);
});
