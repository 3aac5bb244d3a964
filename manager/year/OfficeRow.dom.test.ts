import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { yearlyReport } from '../testing/reports.ts';
import OfficeRow from './OfficeRow.vue';

const show = () => mountAttached(OfficeRow, { props: { report: yearlyReport() } });

it('copies the row as cells of a spreadsheet', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const wrapper = show();
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(writeText).toHaveBeenCalledWith(
    [
      'Центр обслуживания клиентов',
      'Белгород, проспект Славы, 25',
      '8 800 100-00-00',
      '24180',
      '10,5',
      '11,2',
    ].join('\t'),
  );
  expect(wrapper.get('[role=status]').text()).toContain('скопирована');
  await expectAccessible(wrapper);
  vi.unstubAllGlobals();
});

it('says what to do where the browser lends no clipboard', async () => {
  vi.stubGlobal('navigator', {});
  const wrapper = show();
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(wrapper.get('[role=status]').text()).toContain('вручную');
  vi.unstubAllGlobals();
});
