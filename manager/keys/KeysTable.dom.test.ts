import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import KeysTable from './KeysTable.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const KEY = { id: 'k-1', name: 'Личный кабинет', issuedAt: NOW, lastUsedAt: null };

const show = (keys = [KEY, { ...KEY, id: 'k-2', name: 'Проверка', lastUsedAt: NOW + 60_000 }]) =>
  mountAttached(KeysTable, { props: { keys, timeZone: 'Europe/Moscow' } });
const press = (wrapper: ReturnType<typeof show>, name: string) =>
  wrapper
    .findAll('button')
    .find((button) => (button.attributes('aria-label') ?? button.text()) === name)!
    .trigger('click');

beforeEach(() => call.mockReset());

describe('KeysTable', () => {
  it('shows what each key is for, and when it was used last', async () => {
    const wrapper = show();
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows[0]).toContain('Личный кабинет23 ноября 2026, 10:42ещё не использовался');
    expect(rows[1]).toContain('23 ноября 2026, 10:43');
    await expectAccessible(wrapper);
  });

  it('says that there are none', async () => {
    const wrapper = show([]);
    expect(wrapper.text()).toContain('Ключей пока нет');
    await expectAccessible(wrapper);
  });

  it('revokes a key after asking by name', async () => {
    call.mockResolvedValue(fine({ done: true }));
    const wrapper = show();
    await press(wrapper, 'Отозвать ключ: Личный кабинет');
    expect(wrapper.get('dialog h2').text()).toBe('Отозвать ключ «Личный кабинет»?');
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
    await wrapper.get('dialog').findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(call.mock.calls).toEqual([['revokeApiKey', { keyId: 'k-1' }]]);
    expect(wrapper.get('[role=status]').text()).toBe('Ключ «Личный кабинет» отозван');
    expect(document.activeElement).toBe(wrapper.get('.scroll').element);
    expect(wrapper.emitted('revoked')).toHaveLength(1);
  });

  it('says why not, and leaves the key when one thinks better of it', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = show();
    await press(wrapper, 'Отозвать ключ: Личный кабинет');
    await wrapper.get('dialog').findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(wrapper.get('dialog [role=alert]').text()).toContain('Нет связи');
    await press(wrapper, 'Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.emitted('revoked')).toBeUndefined();
  });
});
