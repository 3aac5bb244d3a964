import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { auditEntries } from '../testing/upkeep.ts';
import AuditTable from './AuditTable.vue';

it('tells who did what, and what exactly', async () => {
  const wrapper = mountAttached(AuditTable, {
    props: { entries: auditEntries(), timeZone: 'Europe/Moscow' },
  });
  const rows = wrapper.findAll('tbody tr').map((row) => row.text().replaceAll('\u00a0', ' '));
  expect(rows).toHaveLength(7);
  expect(rows[0]).toContain('23 ноября 2026, 10:00');
  expect(rows[0]).toContain('Ольга Викторовна');
  expect(rows[0]).toContain('Настройки изменены');
  expect(rows[0]).toContain('Услуги → Вопрос специалисту → норматив: 20 → 25');
  expect(rows[3]).toContain('роли: Принимает за окном → Принимает за окном, Работает на стойке');
  expect(rows[6]).toContain('на компьютере сервера');
  await expectAccessible(wrapper);
});
