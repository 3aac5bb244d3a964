import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../contract/problems.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import type { KeyKind } from '../typing.ts';
import CodeScreen from './CodeScreen.vue';

const show = (typed: string, by: KeyKind = 'code', problem: Refusal | null = null, admits = true) =>
  mountAttached(CodeScreen, { props: { typed, by, problem, timeZone: 'Europe/Moscow', admits } });
const button = (wrapper: ReturnType<typeof show>, name: string) =>
  wrapper.findAll('button').find((one) => one.text() === name)!;

describe('the code', () => {
  it('can be checked in once all of it is there', async () => {
    const wrapper = show('0748');
    expect(wrapper.text()).toContain('Введено 4 из 8');
    expect(button(wrapper, 'Продолжить').attributes('disabled')).toBeDefined();
    await button(wrapper, '7').trigger('click');
    await button(wrapper, 'Стереть').trigger('click');
    await wrapper.setProps({ typed: '07482193' });
    await button(wrapper, 'Продолжить').trigger('click');
    expect(wrapper.emitted()).toMatchObject({ sign: [['7']], erase: [[]], 'check-in': [[]] });
    await expectAccessible(wrapper);
  });

  it('that is unknown is put right where it was typed, or left for a ticket', async () => {
    const wrapper = show('07482193', 'code', { code: 'appointment-unknown' });
    expect(wrapper.get('[role=alert]').text()).toContain('Записи с таким кодом нет');
    await button(wrapper, 'Взять талон').trigger('click');
    expect(wrapper.emitted('take')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('that is unknown leads to no ticket when none are given', () => {
    const wrapper = show('07482193', 'code', { code: 'appointment-unknown' }, false);
    expect(button(wrapper, 'Взять талон')).toBeUndefined();
    expect(wrapper.text()).toContain('Подойдите к сотруднику');
  });

  it('may be lost: the booking is found without it (8.6.4)', () => {
    expect(show('').text()).toContain('запись найдут по имени');
  });
});

describe('the phone number', () => {
  it('is one touch away', async () => {
    const wrapper = show('');
    expect(button(wrapper, 'По коду').attributes('aria-pressed')).toBe('true');
    await button(wrapper, 'По телефону').trigger('click');
    expect(wrapper.emitted('by')).toEqual([['phone']]);
  });

  it('is shown as it is read, and whoever began with 8 may go on typing', async () => {
    const wrapper = show('8999555012', 'phone');
    expect(wrapper.text()).toContain('+7');
    expect(button(wrapper, '3').attributes('disabled')).toBeUndefined();
    expect(wrapper.text()).toContain('на который сделана запись');
    await expectAccessible(wrapper);
  });

  it('without an appointment says what else there is', () => {
    const wrapper = show('9995550123', 'phone', { code: 'phone-without-appointment' });
    expect(wrapper.get('[role=alert]').text()).toContain('На этот номер сегодня записи нет');
  });
});
