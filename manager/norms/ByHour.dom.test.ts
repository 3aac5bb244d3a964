import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { normsReport, emptyNorms } from '../testing/reports.ts';
import ByHour from './ByHour.vue';

describe('ByHour', () => {
  it('shows the hours from the first visitor to the last', async () => {
    const wrapper = mountAttached(ByHour, { props: { report: normsReport() } });
    const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
    expect(rows).toEqual([
      ['8–9', '40', '', '17,6', '14,0'],
      ['9–10', '45', '', '—', '14,0'],
      ['10–11', '50', '', '22,0выше нормы', '14,0'],
    ]);
    await expectAccessible(wrapper);
  });

  it('says that there is nothing yet', () => {
    const wrapper = mountAttached(ByHour, { props: { report: emptyNorms() } });
    expect(wrapper.text()).toContain('ещё никого не обслужили');
  });
});
