import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../../test/support/found.ts';
import { NOW, OFFICE } from '../../../test/support/views.ts';
import FoundList from './FoundList.vue';

const mount = () =>
  mountAttached(FoundList, {
    props: {
      found: [homeVisit(), foundAppointment({ name: null })],
      listId: 'found',
      selectedId: 'appointment-3',
      now: NOW,
      timeZone: OFFICE.timezone,
    },
  });

describe('FoundList', () => {
  it('names time, person, service and state, and marks a visit at home', async () => {
    const [home, office] = mount().findAll('[role=option]');
    expect(home!.text()).toMatch(/сегодня, 10:00.*ожидается.*Зинаида Ильинична Коротаева/s);
    expect(home!.find('[role=img]').exists()).toBe(true);
    expect(home!.attributes('aria-selected')).toBe('true');
    expect(office!.text()).toContain('Имя стёрто');
    expect(office!.find('[role=img]').exists()).toBe(false);
  });

  it('selects by a click', async () => {
    const wrapper = mount();
    await wrapper.get('#found-appointment-1').trigger('click');
    expect(wrapper.emitted('select')).toEqual([['appointment-1']]);
    await expectAccessible(wrapper);
  });
});
