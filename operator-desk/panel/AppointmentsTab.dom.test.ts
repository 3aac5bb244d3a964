import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, NOW } from '../../test/support/views.ts';
import AppointmentsTab from './AppointmentsTab.vue';

describe('AppointmentsTab', () => {
  it('counts the expected and the arrived, and lists who waits', async () => {
    const wrapper = mountAttached(AppointmentsTab, { props: { view: deskView(), now: NOW } });
    expect(wrapper.findAll('dd').map((figure) => figure.text())).toEqual(['5', '2']);
    expect(wrapper.findAll('button')).toHaveLength(1);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('pick')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says when none of them waits', async () => {
    const wrapper = mountAttached(AppointmentsTab, { props: { view: deskView({ queue: [] }), now: NOW } });
    expect(wrapper.text()).toContain('никто не ждёт');
    await expectAccessible(wrapper);
  });
});
