import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { messageLog } from '../testing/messages.ts';
import MessageCounts from './MessageCounts.vue';

it('counts every state, and marks those that somebody should look into', async () => {
  const wrapper = mountAttached(MessageCounts, { props: { counts: messageLog().counts } });
  const counts = wrapper.findAll('dl > div').map((one) => [one.get('dt').text(), one.get('dd').text()]);
  expect(counts).toEqual([
    ['отправлено', '1\u00a0214'],
    ['ждёт отправки', '12'],
    ['отправляется', '0'],
    ['не отправлено', '2'],
    ['неизвестно, дошло ли', '1'],
    ['не понадобилось', '4'],
  ]);
  expect(wrapper.findAll('.over')).toHaveLength(1);
  await expectAccessible(wrapper);
});
