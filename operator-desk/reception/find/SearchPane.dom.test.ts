import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { FoundAppointment } from '../../../contract/api.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../../test/support/found.ts';
import { deskView, NOW } from '../../../test/support/views.ts';
import { call } from '../../fake-desk.ts';
import SearchPane from './SearchPane.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));

function mount(...found: FoundAppointment[]) {
  call.mockReset().mockResolvedValue({ ok: true, answer: { appointments: found } });
  return mountAttached(SearchPane, {
    props: { view: deskView(), now: NOW, start: null, disabled: false, notice: null, outOfTurn: false },
  });
}
type Wrapper = ReturnType<typeof mount>;
const exposed = (wrapper: Wrapper) =>
  wrapper.vm as unknown as { goOn: () => Promise<void>; replace: (one: FoundAppointment) => Promise<void> };

/** Typed, and Enter before the typing pauses. */
async function enter(wrapper: Wrapper, text: string): Promise<void> {
  await wrapper.get('[role=combobox]').setValue(text);
  await exposed(wrapper).goOn();
  await flushPromises();
}
const selected = (wrapper: Wrapper) => wrapper.find('[aria-selected=true] .when').text();

describe('SearchPane', () => {
  it('finds while somebody types, and leads to what is likeliest to be done', async () => {
    const wrapper = mount(foundAppointment());
    expect(wrapper.text()).toContain('Начните вводить имя');
    await expectAccessible(wrapper);
    await enter(wrapper, ' петрович ');
    expect(call).toHaveBeenCalledExactlyOnceWith('findAppointments', { text: 'петрович' });
    expect(document.activeElement?.textContent.trim()).toBe('Отметить приход');
    await wrapper.get('section button').trigger('click');
    expect(wrapper.emitted('act')).toEqual([['check-in', foundAppointment()]]);
    await expectAccessible(wrapper);
  });

  it('is walked by arrows from the field', async () => {
    const wrapper = mount(homeVisit(), foundAppointment());
    await wrapper.get('[role=combobox]').setValue('ив');
    await vi.waitFor(() => expect(wrapper.findAll('[role=option]')).toHaveLength(2));
    expect(wrapper.text()).toContain('Выберите запись');
    const field = wrapper.get('[role=combobox]');
    await field.trigger('keydown', { key: 'ArrowDown' });
    expect(selected(wrapper)).toBe('сегодня, 10:00');
    await field.trigger('keydown', { key: 'ArrowDown' });
    await field.trigger('keydown', { key: 'ArrowDown' });
    expect(selected(wrapper)).toBe('сегодня, 11:00');
    expect(field.attributes('aria-activedescendant')).toMatch(/appointment-1$/);
    await wrapper.findAll('[role=option]')[0]!.trigger('click');
    expect(wrapper.get('h3').text()).toBe('Зинаида Ильинична Коротаева');
    await expectAccessible(wrapper);
  });

  it('lets in at once whoever’s code is scanned, and looks for no name', async () => {
    const wrapper = mount();
    await enter(wrapper, 'https://office.example/booking/07K3X9Q2M5T8W1Z4');
    expect(wrapper.emitted('check-in')).toEqual([['07k3x9q2m5t8w1z4']]);
    expect(wrapper.text()).toContain('Это код из талона');
    expect(call).not.toHaveBeenCalled();
  });

  it('says what to do when there is none', async () => {
    const wrapper = mount();
    await enter(wrapper, 'петрович');
    expect(wrapper.text()).toContain('Записей не нашли');
    await expectAccessible(wrapper);
  });

  it('has the server say why a whole code has no booking here', async () => {
    const wrapper = mount();
    await enter(wrapper, '02 482 193');
    expect(call).toHaveBeenCalledExactlyOnceWith('findAppointments', { text: '02 482 193' });
    expect(wrapper.emitted('check-in')).toEqual([['02482193']]);
  });

  it('begins with a booking that was seen elsewhere, and shows it as it becomes', async () => {
    const wrapper = mount();
    await wrapper.setProps({ start: foundAppointment() });
    const known = mountAttached(SearchPane, {
      props: { ...wrapper.props(), start: foundAppointment() } as never,
    });
    expect(known.get('h3').text()).toBe('Иван Петрович');
    await exposed(known).replace(foundAppointment({ state: 'cancelled' }));
    expect(known.get('section').text()).toContain('отменена');
    expect(document.activeElement).toBe(known.get('[role=combobox]').element);
  });
});
