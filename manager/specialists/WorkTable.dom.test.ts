import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { peopleReport } from '../testing/reports.ts';
import WorkTable from './WorkTable.vue';
import { deskRows, personRows } from './work.ts';

it('has a row for each person, those whose record is gone included', async () => {
  const rows = personRows(peopleReport());
  const wrapper = mountAttached(WorkTable, { props: { title: 'По специалистам', of: 'Специалист', rows } });
  const cells = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(cells[0]).toEqual([
    'Ольга Ивановна',
    '31',
    '11,4',
    '93\u00a0%',
    '8 ч 00 мин',
    '6 ч 00 мин',
    '1 ч 15 мин',
    '0 ч 45 мин',
    '2',
    '1',
    '1',
  ]);
  expect(cells[2]![0]).toBe('бывший сотрудник');
  await expectAccessible(wrapper);
});

it('names desks by their numbers', () => {
  expect(deskRows(peopleReport()).map(({ name }) => name)).toEqual(['Окно 1', 'Окно 2']);
});
