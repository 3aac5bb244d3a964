import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../contract/problems.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import CodeScreen from './CodeScreen.vue';

const show = (typed: string, problem: Refusal | null = null) =>
  mountAttached(CodeScreen, { props: { typed, problem, timeZone: 'Europe/Moscow' } });
const button = (wrapper: ReturnType<typeof show>, name: string) =>
  wrapper.findAll('button').find((one) => one.text() === name)!;

describe('the code', () => {
  it('can be checked in once all of it is there', async () => {
    const wrapper = show('abcd12');
    expect(wrapper.get('.field').text()).toContain('Введено 6 из 16');
    expect(button(wrapper, 'Продолжить').attributes('disabled')).toBeDefined();
    await button(wrapper, 'K').trigger('click');
    await button(wrapper, 'Стереть').trigger('click');
    await wrapper.setProps({ typed: 'abcd1234efgh5678' });
    await button(wrapper, 'Продолжить').trigger('click');
    expect(wrapper.emitted()).toMatchObject({ sign: [['k']], erase: [[]], 'check-in': [[]] });
    await expectAccessible(wrapper);
  });

  it('that is unknown is put right where it was typed', async () => {
    const wrapper = show('abcd1234efgh5678', { code: 'appointment-unknown' });
    expect(wrapper.get('[role=alert]').text()).toContain('Записи с таким кодом нет');
    await expectAccessible(wrapper);
  });

  it('may be lost: the booking is found without it (8.6.4)', () => {
    expect(show('').text()).toContain('запись найдут по имени или телефону');
  });
});
