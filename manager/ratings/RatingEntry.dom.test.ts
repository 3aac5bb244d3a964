import { describe, expect, it } from 'vitest';
import { h } from 'vue';
import type { RatingRow } from '../../contract/ratings.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { rating } from '../testing/ratings.ts';
import RatingEntry from './RatingEntry.vue';

const DAY_MS = 86_400_000;
const given = rating(1);

const show = (over: Partial<RatingRow>, wordsSince = given.ratedAt - 30 * DAY_MS) =>
  mountAttached(
    () => h('ul', [h(RatingEntry, { rating: { ...given, ...over }, wordsSince, timeZone: 'Europe/Moscow' })]),
    {},
  );

describe('a rating', () => {
  it('tells when and where it was given, of which visit, and the words', async () => {
    const wrapper = show({ words: 'Долго ждали.\nНо вежливо.', score: 2, from: 'kiosk' });
    for (const words of [
      '2 — Плохо',
      'П\u00a0001',
      'Приём платежа',
      '23 ноября 2026, 10:20',
      'в киоске',
      'Окно 4',
    ])
      expect(wrapper.text()).toContain(words);
    expect(wrapper.get('.words').text()).toBe('Долго ждали.\nНо вежливо.');
    await expectAccessible(wrapper);
  });

  it('shows what somebody typed as text, whatever it is', () => {
    const wrapper = show({ words: '<img src=x onerror=alert(1)>' });
    expect(wrapper.find('img').exists()).toBe(false);
    expect(wrapper.get('.words').text()).toContain('<img');
  });

  it('without words says nothing of them, unless they could not be kept any more', async () => {
    expect(show({}).text()).not.toContain('срок');
    const old = show({}, given.ratedAt + 1);
    expect(old.text()).toContain('срок хранения слов вышел');
    expect(old.text()).not.toContain('удалены');
    await expectAccessible(old);
  });
});
