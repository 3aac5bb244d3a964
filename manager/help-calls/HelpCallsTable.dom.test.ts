import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { helpCallsReport } from '../testing/help-calls.ts';
import HelpCallsTable from './HelpCallsTable.vue';

describe('HelpCallsTable', () => {
  it('says of each call where it was, who came and after how long, or that nobody did', async () => {
    const props = { report: helpCallsReport(), timeZone: 'Europe/Moscow' };
    const wrapper = mountAttached(HelpCallsTable, { props });
    const rows = wrapper.findAll('tbody tr').map((row) =>
      row
        .findAll('td')
        .slice(1)
        .map((cell) => cell.text()),
    );
    expect(rows).toEqual([
      ['Вход с улицы', 'ещё звонит', '—'],
      ['Вход с улицы', 'никто не подошёл', '1:00:00'],
      ['Киоск у входа', 'посетитель отменил', '00:20'],
      ['Вход с улицы', 'сотрудник, имя не сохранилось', '01:10'],
      ['Вход с улицы', 'Ольга Викторовна', '01:35'],
    ]);
    await expectAccessible(wrapper);
  });
});
