import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE } from '../../test/support/views.ts';
import BookedCode from './BookedCode.vue';

describe('BookedCode', () => {
  it('shows the code and the time', async () => {
    const wrapper = mountAttached(BookedCode, {
      props: {
        booked: {
          appointmentId: 'a-1',
          code: 'a1b2c3d4e5f6g7h8',
          appointmentAt: at('11:00'),
          serviceId: 'contract-4',
          serviceName: 'Переоформить лицевой счёт',
        },
        timeZone: OFFICE.timezone,
      },
    });
    expect(wrapper.text()).toContain('пн, 23 ноября, 11:00');
    expect(wrapper.text()).toContain('a1b2\u00a0c3d4\u00a0e5f6\u00a0g7h8');
    await expectAccessible(wrapper);
  });
});
