import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import { fakeRouting } from '../testing/routing.ts';
import GroupsStep from './GroupsStep.vue';

function step(over = {}) {
  const { go, global } = fakeRouting();
  return { go, wrapper: mountAttached(GroupsStep, { props: { office: bookingOffice(over) }, global }) };
}

describe('GroupsStep', () => {
  it('shows the groups, and the way to a booking that is there', async () => {
    const { wrapper, go } = step();
    expect(wrapper.findAll('.groups a')).toHaveLength(6);
    await wrapper.findAll('.groups a')[1]!.trigger('click');
    expect(go).toHaveBeenLastCalledWith({ page: 'services', groupId: 'contract' });
    await wrapper.get('.own').trigger('click');
    expect(go).toHaveBeenLastCalledWith({ page: 'find' });
    await expectAccessible(wrapper);
  });

  it('says what to do where nothing can be booked; a booking can still be found', async () => {
    const { wrapper } = step({ groups: [] });
    expect(wrapper.get('h1').text()).toBe('Записи на сайте сейчас нет');
    expect(wrapper.text()).toContain('8 800 100-00-00');
    expect(wrapper.text()).toContain('У меня уже есть запись');
    await expectAccessible(wrapper);
  });
});
