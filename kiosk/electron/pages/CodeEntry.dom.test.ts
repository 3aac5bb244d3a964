import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import CodeEntry from './CodeEntry.vue';
import { shellInTest } from './testing.ts';

let own: ReturnType<typeof shellInTest>;
beforeEach(() => (own = shellInTest()));

const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));

describe('CodeEntry', () => {
  it('takes a code from the glass, shows dots and opens', async () => {
    const wrapper = mountAttached(CodeEntry);
    const key = (name: string) => wrapper.findAll('button').find((button) => button.text() === name)!;
    for (const digit of '482') await key(digit).trigger('click');
    expect(wrapper.get('.dots').text()).toContain('•••');
    expect(wrapper.text()).toContain('Введено 3 цифры');
    expect(wrapper.html()).not.toContain('482');
    await expectAccessible(wrapper);
    await key('Стереть').trigger('click');
    await key('Войти').trigger('click');
    await flushPromises();
    expect(own.unlock).toHaveBeenCalledWith('48');
    expect(wrapper.emitted('open')).toHaveLength(1);
  });

  it('and from a keyboard; says that it was wrong, and how long to wait', async () => {
    own.unlock.mockResolvedValueOnce({ state: 'wrong', waitSeconds: 0 });
    const wrapper = mountAttached(CodeEntry);
    for (const key of ['1', 'x', '2', 'Backspace', '3', 'Enter']) press(key);
    await flushPromises();
    expect(own.unlock).toHaveBeenCalledWith('13');
    expect(wrapper.get('[role=alert]').text()).toBe('Код не подошёл.');
    own.unlock.mockResolvedValueOnce({ state: 'wait', waitSeconds: 15 });
    press('1');
    press('Enter');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('через 15 секунд');
    expect(wrapper.emitted('open')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('holds twelve digits and asks for none', async () => {
    mountAttached(CodeEntry);
    press('Enter');
    expect(own.unlock).not.toHaveBeenCalled();
    for (const digit of '1234567890123') press(digit);
    press('Enter');
    await flushPromises();
    expect(own.unlock).toHaveBeenCalledWith('123456789012');
  });

  it('leads back', async () => {
    const wrapper = mountAttached(CodeEntry);
    await wrapper.findAll('button').at(-2)!.trigger('click');
    expect(wrapper.emitted('back')).toHaveLength(1);
  });
});
