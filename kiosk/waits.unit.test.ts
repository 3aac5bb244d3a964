import { expect, it } from 'vitest';
import { spoken } from '../texts/speech/spoken.ts';
import { shownWait } from './waits.ts';

it.each([
  [15, 22, '15–22', 'ждать от пятнадцати до двадцати двух минут'],
  [0, 5, 'до 5', 'ждать до пяти минут'],
  [7, 7, '7', 'ждать семь минут'],
  [0, 0, 'без ожидания', 'без ожидания'],
])('%i to %i minutes are shown as «%s» and said as «%s»', (minMinutes, maxMinutes, figure, said) => {
  const shown = shownWait({ minMinutes, maxMinutes });
  expect(shown?.figure).toBe(figure);
  expect(spoken(shown?.said ?? '')).toBe(said);
});

it('is nothing while it is not known', () => {
  expect(shownWait(null)).toBeNull();
});
