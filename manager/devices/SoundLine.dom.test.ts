import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SoundLine from './SoundLine.vue';

it.each([
  ['ready', 'Звук включён, вызовов ещё не было', false],
  ['server', 'Вызывает голосом сервера', false],
  ['browser', 'Вызывает голосом браузера', false],
  ['chime', 'Вызывает только сигналом: голоса нет ни на сервере, ни в браузере', true],
  ['blocked', 'Молчит: браузер ждёт касания. Нажмите на табло любую клавишу', true],
  ['none', 'Молчит: у компьютера нет звука', true],
] as const)('%s: «%s»', async (sound, words, isMarked) => {
  const wrapper = mountAttached(SoundLine, { props: { sound } });
  expect(wrapper.text()).toContain(words);
  expect(wrapper.find('.second').exists()).toBe(!isMarked);
  await expectAccessible(wrapper);
});
