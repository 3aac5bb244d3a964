import { describe, expect, it } from 'vitest';
import { RATINGS_AT_MOST, type RatingsReport } from '../../contract/ratings.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { rating, ratingsReport } from '../testing/ratings.ts';
import RatingsList from './RatingsList.vue';
import { EVERY_RATING } from './scores.ts';

const show = (over: Partial<RatingsReport> = {}) =>
  mountAttached(RatingsList, {
    props: {
      report: ratingsReport(over),
      timeZone: 'Europe/Moscow',
      modelValue: { ...EVERY_RATING },
    },
  });

describe('RatingsList', () => {
  it('shows ratings in the order that it is given, and says how long words are kept', async () => {
    const wrapper = show();
    expect(wrapper.findAll('li .score').map((score) => score.text())).toEqual([
      '5 — Отлично',
      '1 — Очень плохо',
      '5 — Отлично',
    ]);
    expect(wrapper.get('[role=status]').text()).toBe('Показано 3 из 3');
    expect(wrapper.text()).toContain('Слова посетителей хранятся 30 дней и стираются вместе с именами');
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('asks for more while there are more', async () => {
    const wrapper = show({ chosen: 1214 });
    expect(wrapper.get('[role=status]').text()).toBe('Показано 3 из 1\u00a0214');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('more')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says so when it shows no more than that', () => {
    const ratings = Array.from({ length: RATINGS_AT_MOST }, (_, index) => rating(index));
    const wrapper = show({ ratings, chosen: RATINGS_AT_MOST + 1 });
    expect(wrapper.find('button').exists()).toBe(false);
    expect(wrapper.text()).toContain('выберите срок короче');
  });

  it('says that there are none like that', () => {
    expect(show({ ratings: [], chosen: 0 }).text()).toContain('Таких оценок за это время нет');
  });
});
