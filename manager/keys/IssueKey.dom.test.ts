import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import { unsaved } from '../unsaved.ts';
import IssueKey from './IssueKey.vue';

vi.mock('../api.ts', () => ({ api: { call: vi.fn() } }));

beforeEach(() => call.mockReset());
afterEach(() => vi.restoreAllMocks());

async function issue(name: string) {
  const wrapper = mountAttached(IssueKey);
  await issueOne(wrapper, name);
  return wrapper;
}

async function issueOne(wrapper: ReturnType<typeof mountAttached>, name: string) {
  await wrapper.get('input').setValue(name);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}

describe('IssueKey', () => {
  it('issues a key and shows it once', async () => {
    const key = { id: 'k-1', name: 'Личный кабинет', issuedAt: NOW, lastUsedAt: null };
    call.mockResolvedValue(fine({ key, secret: 'secret-of-the-key' }));
    const wrapper = await issue(' Личный кабинет ');
    expect(call.mock.calls).toEqual([['issueApiKey', { name: 'Личный кабинет' }]]);
    expect(wrapper.get<HTMLInputElement>('input[readonly]').element.value).toBe('secret-of-the-key');
    expect(wrapper.emitted('issued')).toHaveLength(1);
    await expectAccessible(wrapper);
    await wrapper.findAll('button').at(-1)!.trigger('click');
    expect(wrapper.html()).not.toContain('secret-of-the-key');
  });

  it('does not say of a second key what was done with the first', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const key = { id: 'k-1', name: 'Личный кабинет', issuedAt: NOW, lastUsedAt: null };
    call.mockResolvedValueOnce(fine({ key, secret: 'first' }));
    const wrapper = await issue('Личный кабинет');
    const copy = wrapper.findAll('button').find((button) => button.text() === 'Скопировать')!;
    expect(unsaved.value).toBe('key');
    await copy.trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=status]').text()).toBe('Скопировано');
    expect(unsaved.value).toBeNull();
    call.mockResolvedValueOnce(fine({ key: { ...key, id: 'k-2', name: 'Проверка' }, secret: 'second' }));
    await issueOne(wrapper, 'Проверка');
    expect(wrapper.get<HTMLInputElement>('input[readonly]').element.value).toBe('second');
    expect(wrapper.get('[role=status]').text()).toBe('');
    expect(unsaved.value).toBe('key');
  });

  it('asks what the key is for', async () => {
    const wrapper = await issue(' ');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Напишите, для чего ключ');
    expect(document.activeElement).toBe(wrapper.get('input').element);
    await expectAccessible(wrapper);
  });

  it('is not asked twice when no answer is heard; the list shows whether there is one more', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = await issue('Личный кабинет');
    expect(call).toHaveBeenCalledTimes(1);
    const said = wrapper.findAll('[role=alert]').map((one) => one.text());
    expect(said.join('')).toBe(
      'Ответ не дошёл. Если в списке появился ключ с этим названием, отзовите его и выдайте новый.',
    );
    expect(wrapper.emitted('issued')).toHaveLength(1);
    await expectAccessible(wrapper);
  });
});
