import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fairnessReport } from '../testing/reports.ts';
import FairFigures from './FairFigures.vue';

it('tells what the general queue feels of it', async () => {
  const wrapper = mountAttached(FairFigures, { props: { report: fairnessReport() } });
  const cards = wrapper.findAll('.figure').map((card) => card.text());
  expect(cards[0]).toContain('50\u00a0%');
  expect(cards[0]).toContain('58 из 116, кто ждал');
  expect(cards[1]).toContain('больше всего у одного: 5');
  expect(cards[2]).toContain('3,1\u00a0% всех вызовов');
  await expectAccessible(wrapper);
});
