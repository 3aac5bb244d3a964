import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, OFFICE, queueRows } from '../../test/support/views.ts';
import TicketBadges from './TicketBadges.vue';

describe('TicketBadges', () => {
  it('says what is special', async () => {
    const [row] = queueRows();
    const wrapper = mountAttached(TicketBadges, {
      props: { row: { ...row!, directed: true }, now: NOW, timeZone: OFFICE.timezone },
    });
    expect(wrapper.findAll('.badge').map((badge) => badge.text())).toEqual(['вне очереди', 'к вам']);
    await expectAccessible(wrapper);
  });
});
