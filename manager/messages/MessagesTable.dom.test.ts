import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { messageLog } from '../testing/messages.ts';
import MessagesTable from './MessagesTable.vue';

it('says what became of each message, and why', async () => {
  const { messages } = messageLog();
  const wrapper = mountAttached(MessagesTable, { props: { messages, timeZone: 'Europe/Moscow' } });
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows).toEqual([
    ['подтверждение записи', 'ср, 25 ноября, 10:20', 'отправлено', 'пн, 23 ноября, 10:01'],
    ['напоминание', 'ср, 25 ноября, 10:20', 'ждёт отправки', 'ср, 25 ноября, 08:20'],
    [
      'запись перенесена',
      'ср, 25 ноября, 10:20',
      'не отправлено550 5.1.1 User unknown3 попытки',
      'пн, 23 ноября, 10:01',
    ],
  ]);
  await expectAccessible(wrapper);
});

it('says that there are none yet', async () => {
  const wrapper = mountAttached(MessagesTable, { props: { messages: [], timeZone: 'Europe/Moscow' } });
  expect(wrapper.text()).toContain('Сообщений пока не было');
  await expectAccessible(wrapper);
});
