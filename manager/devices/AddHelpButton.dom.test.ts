import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import AddHelpButton from './AddHelpButton.vue';

vi.mock('../api.ts', () => ({ api: { call: vi.fn() } }));

beforeEach(() => call.mockReset());

async function add(name: string) {
  const wrapper = mountAttached(AddHelpButton);
  await wrapper.get('input').setValue(name);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return wrapper;
}

describe('AddHelpButton', () => {
  it('shows the address of the new button once', async () => {
    const device = { id: 'button-1', kind: 'button', name: 'Вход с улицы', printerId: null };
    call.mockResolvedValue(fine({ device, secret: 'secret-of-the-button' }));
    const wrapper = await add(' Вход с улицы ');
    expect(call.mock.calls).toEqual([['addHelpButton', { name: 'Вход с улицы' }]]);
    const shown = wrapper.get<HTMLInputElement>('input[readonly]').element;
    expect(shown.value).toBe(`${location.origin}/api/help-buttons/secret-of-the-button/press`);
    expect(wrapper.text()).toContain('Адрес кнопки «Вход с улицы»');
    expect(wrapper.emitted('added')).toHaveLength(1);
    await expectAccessible(wrapper);
    await wrapper.findAll('button').at(-1)!.trigger('click');
    expect(wrapper.html()).not.toContain('secret-of-the-button');
  });

  it('asks where the button is', async () => {
    const wrapper = await add(' ');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Напишите, где кнопка');
    expect(document.activeElement).toBe(wrapper.get('input').element);
    await expectAccessible(wrapper);
  });

  it('is not asked twice when no answer is heard', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = await add('Вход с улицы');
    expect(call).toHaveBeenCalledTimes(1);
    expect(wrapper.text()).toContain('Ответ не дошёл');
    expect(wrapper.emitted('added')).toHaveLength(1);
  });
});
