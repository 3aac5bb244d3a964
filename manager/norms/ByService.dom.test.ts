import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { normsReport, emptyNorms } from '../testing/reports.ts';
import ByService from './ByService.vue';

describe('ByService', () => {
  it('shows each service against its own norm, the busiest first', async () => {
    const wrapper = mountAttached(ByService, { props: { report: normsReport() } });
    const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
    expect(rows[0]).toEqual(['Изменить договор', '69', '18,5у предела', '21,7выше нормы', '20', '93\u00a0%']);
    expect(rows[1]).toEqual(['Приём платежа', '40', '4,8', '6,1', '10', '93\u00a0%']);
    expect(rows[2]).toEqual(['Мобильное приложение', '0', '—', '—', '20', '—']);
    await expectAccessible(wrapper);
  });

  it('says that there is nothing yet', () => {
    const wrapper = mountAttached(ByService, { props: { report: emptyNorms() } });
    expect(wrapper.text()).toContain('ещё никого не обслужили');
  });
});
