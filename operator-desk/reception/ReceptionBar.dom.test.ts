import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, NOW } from '../../test/support/views.ts';
import { call, openPage } from '../fake-desk.ts';
import ReceptionBar from './ReceptionBar.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount() {
  const view = deskView();
  const global = openPage(view);
  return mountAttached(ReceptionBar, { props: { view, now: NOW }, global });
}

describe('ReceptionBar', () => {
  it.each([
    [0, 'Выдать талон'],
    [1, 'Пришёл по записи'],
    [2, 'Записать на приём'],
  ])('button %i opens «%s»', async (nth, title) => {
    const wrapper = mount();
    await wrapper.findAll('button')[nth]!.trigger('click');
    expect(wrapper.get('dialog h2').text()).toBe(title);
    await expectAccessible(wrapper);
    await wrapper.get('dialog [aria-label=Закрыть]').trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('goes from a late visitor to a new appointment for the same service', async () => {
    const wrapper = mount();
    await wrapper.findAll('button')[1]!.trigger('click');
    const late = {
      kind: 'late',
      appointmentId: 'a-1',
      appointmentAt: at('10:30'),
      serviceId: 'contract-4',
      serviceName: 'Переоформить лицевой счёт',
      offers: ['new-appointment'],
    };
    call.mockImplementation(async (name) => ({
      ok: true,
      answer: name === 'checkIn' ? late : { times: [] },
    }));
    await wrapper.get('dialog input').setValue('a1b2c3d4e5f6g7h8');
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    await wrapper.get('.late button').trigger('click');
    expect(wrapper.get<HTMLInputElement>('[value=contract-4]').element.checked).toBe(true);
  });
});
