import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HitAppointment } from '../../contract/api.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { hit, later } from '../testing/hits.ts';
import HitsDialog from './HitsDialog.vue';
import { useSaving } from './useSaving.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

async function show(...hits: HitAppointment[]) {
  const saving = useSaving(() => officeConfig());
  call.mockResolvedValueOnce(fine({ hits, stranded: [] }));
  await saving.save(officeConfig({ name: 'ЦОК' }));
  call.mockClear();
  const wrapper = mountAttached(HitsDialog, { props: { saving, timeZone: 'Europe/Moscow' } });
  const button = (name: string) => wrapper.findAll('button').find((one) => one.text() === name)!;
  const press = async (name: string) => {
    await button(name).trigger('click');
    await flushPromises();
  };
  const choices = () => wrapper.findAll('select').map((select) => select.element.value);
  return { wrapper, button, press, choices };
}

describe('HitsDialog', () => {
  it('saves nothing until each booking is decided', async () => {
    const { wrapper, button, press } = await show(hit('a'), hit('b'));
    expect(wrapper.get('h2').text()).toBe('Изменения затронут 2 записи');
    expect(wrapper.get('[role=status]').text()).toContain('Осталось решить: 2 из 2');
    expect(button('Сохранить').element.disabled).toBe(true);
    await expectAccessible(wrapper);
    await wrapper.findAll('select')[0]!.setValue('keep');
    expect(button('Сохранить').element.disabled).toBe(true);
    await wrapper.findAll('select')[1]!.setValue(`${later('08:10')}`);
    expect(wrapper.get('[role=status]').text()).toContain('По всем записям принято решение');
    call.mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await press('Сохранить');
    expect(call.mock.calls[0]![1]).toMatchObject({
      decisions: [
        { do: 'keep', appointmentId: 'a' },
        { do: 'move', appointmentId: 'b', appointmentAt: later('08:10') },
      ],
    });
    expect(wrapper.emitted('saved')).toEqual([[[{ hit: hit('b'), movedTo: later('08:10') }]]]);
  });

  it('decides about all the rest at once', async () => {
    const { press, choices } = await show(hit('a'), hit('b'));
    await press('Отменить');
    expect(choices()).toEqual(['cancel', 'cancel']);
  });

  it('asks the server for times before it moves all the rest', async () => {
    const { wrapper, press, choices } = await show(hit('a'), hit('b'), hit('c'));
    await wrapper.findAll('select')[0]!.setValue('keep');
    call.mockResolvedValueOnce(
      fine({
        hits: [hit('a'), hit('b', { nearest: [later('09:00')] }), hit('c', { nearest: [] })],
      }),
    );
    await press('Перенести на ближайшее');
    expect(call.mock.calls[0]![1]).toMatchObject({ decisions: [{ do: 'keep', appointmentId: 'a' }] });
    expect(choices()).toEqual(['keep', `${later('09:00')}`, '']);
    expect(wrapper.get('[role=alert]').text()).toContain('Для 1 записи свободного времени нет');
    await press('К следующей нерешённой');
    expect(document.activeElement).toBe(wrapper.findAll('select')[2]!.element);
    await expectAccessible(wrapper);
  });

  it('keeps what still holds when a booking came in meanwhile', async () => {
    const { wrapper, press, choices } = await show(hit('a'));
    await press('Оставить');
    call.mockResolvedValueOnce(refused('config-hits-appointments', { count: 1 }));
    call.mockResolvedValueOnce(fine({ hits: [hit('a'), hit('b')], stranded: [] }));
    await press('Сохранить');
    expect(wrapper.emitted('saved')).toBeUndefined();
    expect(choices()).toEqual(['keep', '']);
    expect(wrapper.get('[role=alert]').text()).toContain('Пока вы решали');
  });

  it('is not left while it is being saved, so that the list of whom to call is not lost', async () => {
    const { wrapper, press } = await show(hit('a'));
    await press('Отменить');
    let answer!: (result: unknown) => void;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await press('Сохранить');
    await press('Не сохранять');
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('cancel')).toBeUndefined();
    // Nor can anything be decided that would not be saved.
    expect(wrapper.get('table').attributes()).toHaveProperty('inert');
    answer(fine({ done: true, seq: 2 }));
    await flushPromises();
    expect(wrapper.emitted('saved')).toEqual([[[{ hit: hit('a'), movedTo: null }]]]);
  });

  it('says why some cannot stay, and no longer when they are decided', async () => {
    const { wrapper, press } = await show(hit('a'), hit('b', { why: 'closed' }));
    const said = () => wrapper.get('[role=alert]').text();
    expect(said()).toBe('');
    await press('Оставить');
    expect(said()).toBe('Для 1 записи офис закрыт, оставить нельзя: перенесите или отмените.');
    await expectAccessible(wrapper);
    await wrapper.findAll('select')[1]!.setValue('cancel');
    expect(said()).toBe('');
  });

  it('speaks only of those without a time that are not decided', async () => {
    const { wrapper, press, choices } = await show(
      hit('a', { nearest: [] }),
      hit('b', { nearest: [], why: 'closed' }),
    );
    await press('Оставить');
    expect(choices()).toEqual(['keep', '']);
    expect(wrapper.get('[role=alert]').text()).toContain(
      'Для 1 записи свободного времени нет: отмените или оставьте, где можно.',
    );
  });

  it('asks again for a time that was taken meanwhile', async () => {
    const { wrapper, press, choices } = await show(hit('a'));
    await wrapper.get('select').setValue(`${later('08:00')}`);
    call.mockResolvedValueOnce(refused('slot-taken'));
    call.mockResolvedValueOnce(fine({ hits: [hit('a', { nearest: [later('08:10')] })], stranded: [] }));
    await press('Сохранить');
    expect(choices()).toEqual(['']);
  });

  it('says why it could not be saved, and lets go', async () => {
    const { wrapper, press } = await show(hit('a'));
    await press('Отменить');
    call.mockResolvedValueOnce(refused('config-changed'));
    await press('Сохранить');
    expect(wrapper.text()).toContain('изменил кто-то другой');
    await press('Не сохранять');
    expect(wrapper.emitted('cancel')).toHaveLength(1);
  });

  it('has room for two hundred', async () => {
    const { wrapper, press } = await show(...Array.from({ length: 200 }, (_, i) => hit(`a${i}`)));
    expect(wrapper.findAll('select')).toHaveLength(200);
    await press('Оставить');
    expect(wrapper.get('[role=status]').text()).toContain('оставить 200');
  });
});
