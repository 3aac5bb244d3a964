import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../test/support/found.ts';
import { OFFICE } from '../../test/support/views.ts';
import AppointmentRow from './AppointmentRow.vue';

const mount = (booking = foundAppointment()) =>
  mountAttached(AppointmentRow, { props: { booking, timeZone: OFFICE.timezone } });

describe('AppointmentRow', () => {
  it('says when, who, for what, and whether they came', async () => {
    const wrapper = mount();
    for (const words of ['11:00', 'Иван Петрович', 'Переоформить лицевой счёт', 'ожидается'])
      expect(wrapper.text()).toContain(words);
    await wrapper.trigger('click');
    expect(wrapper.emitted('open')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('marks a visit at home, and says that a name is no longer kept', async () => {
    const wrapper = mount(homeVisit({ name: null }));
    expect(wrapper.get('[role=img]').attributes('aria-label')).toBe('Выезд на дом');
    expect(wrapper.text()).toContain('Имя стёрто');
    await expectAccessible(wrapper);
  });
});
