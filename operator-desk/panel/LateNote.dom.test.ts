import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE } from '../../test/support/views.ts';
import LateNote from './LateNote.vue';

const mount = (late: { appointmentAt: number; minutes: number } | null) =>
  mountAttached(LateNote, { props: { late, timeZone: OFFICE.timezone } });

describe('LateNote', () => {
  it('says for which appointment the office is late, and by how much', async () => {
    const wrapper = mount({ appointmentAt: at('10:20'), minutes: 7 });
    expect(wrapper.text()).toBe('Приём по записи на 10:20 задерживается на 7 мин');
    await expectAccessible(wrapper);
  });

  it('is silent while all is well', () => {
    expect(mount(null).text()).toBe('');
  });
});
