import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import EnterPage from './EnterPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
const replace = vi.spyOn(location, 'replace').mockImplementation(() => {});

beforeEach(() => {
  call.mockReset();
  replace.mockClear();
});

async function follow(hash: string) {
  location.hash = hash;
  const wrapper = mountAttached(EnterPage);
  await flushPromises();
  return wrapper;
}

describe('EnterPage', () => {
  it('exchanges the key and opens its page in the place of this one', async () => {
    call.mockResolvedValue(fine({ page: '/desk', token: 't' }));
    const wrapper = await follow('#key');
    expect(call).toHaveBeenCalledWith('followLink', { token: 'key' });
    expect(replace).toHaveBeenCalledWith('/desk');
    expect(wrapper.get('h1').text()).toBe('Входим…');
    await expectAccessible(wrapper);
  });

  it('leads to no other site', async () => {
    call.mockResolvedValue(fine({ page: '//elsewhere.example/desk', token: 't' }));
    await follow('#key');
    expect(replace).toHaveBeenCalledWith('/desk');
  });

  it('says that the link is no good', async () => {
    call.mockResolvedValue(refused('link-wrong'));
    const wrapper = await follow('#old');
    expect(wrapper.text()).toContain('Ссылка не подходит или уже использована');
    expect(replace).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
  });

  it('asks nobody about a link without a key', async () => {
    const wrapper = await follow('');
    expect(wrapper.text()).toContain('Ссылка не подходит');
    expect(call).not.toHaveBeenCalled();
  });
});
