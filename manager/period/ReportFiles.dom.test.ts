import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ReportFiles from './ReportFiles.vue';
import { readAsked } from './asked.ts';

it('has the report that is shown, with days that do not move on', async () => {
  const asked = readAsked('week?services=payment');
  const wrapper = mountAttached(ReportFiles, {
    props: { report: 'norms' as const, asked, today: '2026-11-26' },
  });
  const links = wrapper.findAll('a');
  expect(links.map((link) => link.attributes('href'))).toEqual(
    ['xlsx', 'csv', 'pdf'].map(
      (format) => `/api/reports/norms/${format}?unit=week&date=2026-11-26&services=payment`,
    ),
  );
  expect(links.map((link) => link.attributes('aria-label'))).toEqual([
    'Скачать XLSX',
    'Скачать CSV',
    'Скачать PDF',
  ]);
  // A PDF is read first.
  expect(links.map((link) => link.attributes('target'))).toEqual([undefined, undefined, '_blank']);
  await expectAccessible(wrapper);
});
