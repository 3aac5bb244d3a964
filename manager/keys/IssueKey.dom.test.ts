import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import IssueKey from './IssueKey.vue';

vi.mock('../api.ts', () => ({ api: { call: vi.fn() } }));

beforeEach(() => call.mockReset());

async function issue(name: string) {
  const wrapper = mountAttached(IssueKey);
  await wrapper.get('input').setValue(name);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return wrapper;
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
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    expect(wrapper.emitted('issued')).toHaveLength(1);
  });
});
