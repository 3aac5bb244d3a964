import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SoundLine from './SoundLine.vue';

it.each([
  ['ready', 'Звук включён, вызовов ещё не было', false],
  ['over-desk', 'Над окном, без звука', false],
  ['server', 'Вызывает голосом сервера', false],
  ['browser', 'Вызывает голосом браузера', false],
  ['chime', 'Последний вызов — только сигналом: голос не ответил', true],
  ['switched-off', 'Молчит по часам громкости', false],
  ['blocked', 'Молчит: браузер ждёт касания. Нажмите на табло любую клавишу', true],
  ['none', 'Молчит: браузер не умеет воспроизводить звук', true],
] as const)('%s: «%s»', async (sound, words, isMarked) => {
  const wrapper = mountAttached(SoundLine, { props: { sound } });
  expect(wrapper.text()).toContain(words);
  expect(wrapper.find('.second').exists()).toBe(!isMarked);
  await expectAccessible(wrapper);
});
