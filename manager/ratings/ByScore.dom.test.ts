import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { ratingsReport } from '../testing/ratings.ts';
import ByScore from './ByScore.vue';

it('shows every score with its share, the best first', async () => {
  const wrapper = mountAttached(ByScore, { props: { report: ratingsReport() } });
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows).toEqual([
    ['5 — Отлично', '2', '66,7\u00a0%'],
    ['4 — Хорошо', '0', '0\u00a0%'],
    ['3 — Нормально', '0', '0\u00a0%'],
    ['2 — Плохо', '0', '0\u00a0%'],
    ['1 — Очень плохо', '1', '33,3\u00a0%'],
  ]);
  await expectAccessible(wrapper);
});
