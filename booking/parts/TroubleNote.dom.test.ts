import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import TroubleNote from './TroubleNote.vue';

describe('TroubleNote', () => {
  it('says what is the matter, and whom to call', async () => {
    const wrapper = mountAttached(TroubleNote, {
      props: { problem: { code: 'too-many-requests' }, office: bookingOffice() },
      slots: { default: () => 'кнопка' },
    });
    expect(wrapper.get('[role=alert]').text()).toContain('Подождите минуту');
    expect(wrapper.get('a').attributes('href')).toBe('tel:88001000000');
    expect(wrapper.text()).toContain('кнопка');
    await expectAccessible(wrapper);
  });

  it('is silent, but there, while all is well', () => {
    const wrapper = mountAttached(TroubleNote, { props: { problem: null, office: null } });
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });
});
