import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fairnessReport } from '../testing/reports.ts';
import ByHandCalls from './ByHandCalls.vue';

it('tells each call by hand with its reason, and how many it overtook', async () => {
  const calls = fairnessReport().byHandCalls;
  const wrapper = mountAttached(ByHandCalls, { props: { calls, timeZone: 'Europe/Moscow' } });
  const row = wrapper.get('tbody tr').text();
  for (const words of ['К\u00a0047', '10:31', 'Вопрос специалисту', 'Ольга Ивановна', '3'])
    expect(row).toContain(words);
  await expectAccessible(wrapper);
});
