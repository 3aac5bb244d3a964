import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../test/support/found.ts';
import { deskView, NOW } from '../../test/support/views.ts';
import { useDesk } from '../desk.ts';
import { call, live, no, openPage } from '../fake-desk.ts';
import { centreWithin } from '../parts/scroll.ts';
import AppointmentsTab from './AppointmentsTab.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));
vi.mock('../parts/scroll.ts', () => ({ centreWithin: vi.fn() }));

const answer = (...appointments: unknown[]) => ({ ok: true, answer: { appointments } });

async function mount(first: unknown = answer(homeVisit(), foundAppointment())) {
  const view = deskView();
  const global = openPage(view);
  call.mockResolvedValue(first);
  const wrapper = mountAttached(AppointmentsTab, { props: { view, now: NOW }, global });
  await flushPromises();
  return wrapper;
}

describe('AppointmentsTab', () => {
  it('lists the bookings of today by their time, and opens one', async () => {
    const wrapper = await mount();
    expect(call).toHaveBeenCalledWith('listAppointments', { date: '2026-11-23' });
    expect(wrapper.text()).toContain('понедельник, 23 ноября');
    expect(wrapper.text()).toContain('Ожидаем по записи: 5, пришли: 2');
    expect(wrapper.findAll('li .time').map((time) => time.text())).toEqual(['10:00', '11:00']);
    await wrapper.findAll('li button')[1]!.trigger('click');
    expect(wrapper.emitted('open')).toEqual([[foundAppointment()]]);
    await expectAccessible(wrapper);
  });

  it('begins today where it is now, within its own box; another day begins with its first', async () => {
    const scrolled = vi.mocked(centreWithin).mockReset();
    const wrapper = await mount();
    expect(scrolled).toHaveBeenCalledExactlyOnceWith(wrapper.findAll('li')[1]!.element);
    await wrapper.get('[aria-label="Следующий день"]').trigger('click');
    await flushPromises();
    expect(wrapper.findAll('li')).toHaveLength(2);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('asks again when somebody has come', async () => {
    const wrapper = await mount();
    await wrapper.setProps({ view: deskView({ appointments: { expected: 4, arrived: 3 } }) });
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('asks again when a command of this screen has ended, not when it begins', async () => {
    await mount();
    let end: (answer: unknown) => void = () => undefined;
    void useDesk().run('book', () => new Promise((resolve) => (end = resolve as typeof end)));
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(1);
    end({ ok: true, answer: {} });
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('asks again when the connection is back', async () => {
    await mount();
    live.status.value = 'lost';
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(1);
    live.status.value = 'live';
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('turns to other days and back', async () => {
    const wrapper = await mount();
    call.mockResolvedValue(answer());
    await wrapper.get('[aria-label="Следующий день"]').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('listAppointments', { date: '2026-11-24' });
    expect(wrapper.text()).toContain('вторник, 24 ноября');
    expect(wrapper.text()).toContain('На этот день записей нет.');
    await expectAccessible(wrapper);
    await wrapper.get('.today').trigger('click');
    expect(wrapper.text()).toContain('понедельник, 23 ноября');
    await wrapper.get('[aria-label="Предыдущий день"]').trigger('click');
    await wrapper.get('[aria-label="Следующий день"]').trigger('click');
    expect(wrapper.find('.today').exists()).toBe(false);
  });

  it('says why nothing is listed', async () => {
    const wrapper = await mount(no('no-connection'));
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи с сервером');
    await expectAccessible(wrapper);
  });
});
