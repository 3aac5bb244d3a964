import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { courseReport } from '../testing/reports.ts';
import CourseFigures from './CourseFigures.vue';

const show = (report = courseReport()) =>
  mountAttached(CourseFigures, { props: { report, timeZone: 'Europe/Moscow' } });

it('tells what stands out, and at what hour', async () => {
  const wrapper = show();
  const cards = wrapper.findAll('.figure').map((card) => card.text());
  expect(cards[0]).toContain('250');
  expect(cards[1]).toContain('14');
  expect(cards[1]).toContain('в 11:02');
  expect(cards[2]).toContain('24,3мин');
  await expectAccessible(wrapper);
});

it('tells the day as well where there are several, and how many came in each', () => {
  const text = show(courseReport({ days: 5, arrived: 1214 })).text();
  expect(text).toContain('243 в день, дней с посетителями: 5');
  expect(text).toContain('23 ноября 2026 в 11:02');
});
