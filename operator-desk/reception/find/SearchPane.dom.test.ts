import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { FoundAppointment } from '../../../contract/api.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../../test/support/found.ts';
import { deskView, NOW } from '../../../test/support/views.ts';
import { call, no } from '../../fake-desk.ts';
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
  wrapper.vm as unknown as {
    goOn: () => Promise<void>;
    look: (key: string) => Promise<void>;
    replace: (one: FoundAppointment) => Promise<void>;
  };

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
    expect(wrapper.emitted('ask')).toEqual([['02482193']]);
    expect(wrapper.emitted('check-in')).toBeUndefined();
  });

  it('shows the booking that the server knows after all, ready for the next Enter', async () => {
    const wrapper = mount(foundAppointment());
    await exposed(wrapper).look('79001234567');
    await flushPromises();
    expect(call).toHaveBeenCalledExactlyOnceWith('findAppointments', { text: '79001234567' });
    expect(document.activeElement?.textContent.trim()).toBe('Отметить приход');
    const none = mount();
    await exposed(none).look('79001234567');
    expect(none.emitted('ask')).toBeUndefined();
  });

  it('leads nowhere when somebody goes on typing while the search is under way', async () => {
    const wrapper = mount();
    let answer: (answer: unknown) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const field = wrapper.get<HTMLInputElement>('[role=combobox]');
    await field.setValue('02482193');
    const going = exposed(wrapper).goOn();
    field.element.focus();
    // One letter fewer: the answer finds somebody, but not whom is asked for now.
    await field.setValue('0248219');
    answer({ ok: true, answer: { appointments: [foundAppointment()] } });
    await going;
    expect(document.activeElement).toBe(field.element);
    expect(wrapper.emitted('ask')).toBeUndefined();
  });

  it('acts on no earlier answer when somebody goes on typing', async () => {
    const wrapper = mount(foundAppointment());
    await enter(wrapper, 'петр');
    let answer: (answer: unknown) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const field = wrapper.get<HTMLInputElement>('[role=combobox]');
    await field.setValue('петро');
    const going = exposed(wrapper).goOn();
    field.element.focus();
    await field.setValue('петров');
    answer({ ok: true, answer: { appointments: [] } });
    await going;
    expect(document.activeElement).toBe(field.element);
  });

  it('forgets the right to be served ahead with whom it was noted for', async () => {
    const wrapper = mount(foundAppointment(), homeVisit());
    const ticked = { outOfTurn: true, 'onUpdate:outOfTurn': (value: boolean) => (ticked.outOfTurn = value) };
    await enter(wrapper, 'ив');
    await wrapper.setProps(ticked);
    await exposed(wrapper).goOn(); // Enter on the same one
    expect(ticked.outOfTurn).toBe(true);
    await wrapper.findAll('[role=option]')[1]!.trigger('click');
    expect(ticked.outOfTurn).toBe(false);
  });

  it('shows no empty box beside a problem', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('no-connection'));
    await enter(wrapper, 'петрович');
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи с сервером');
    expect(wrapper.find('.instead').exists()).toBe(false);
    await expectAccessible(wrapper);
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
