import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import { wordRow } from '../testing/words.ts';
import WordsTable from './WordsTable.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const ROWS = [
  wordRow('К104'),
  wordRow('К101', { due: '2026-11-20', askedBy: null }),
  wordRow('К099', { consideredAt: NOW, consideredBy: 'Анна Павловна', words: null }),
  wordRow('К098', { consideredAt: NOW, consideredBy: null }),
  wordRow('К097', { said: false, words: null, due: null }),
];
const show = (words = ROWS) =>
  mountAttached(WordsTable, {
    props: { words, none: 'Никого.', today: '2026-11-23', timeZone: 'Europe/Moscow' },
  });

beforeEach(() => call.mockReset());

describe('WordsTable', () => {
  it('says of each by when it is considered, or by whom it was', async () => {
    const wrapper = show();
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows[0]).toContain('26 ноября');
    expect(rows[0]).not.toContain('срок прошёл');
    expect(rows[1]).toContain('срок прошёл');
    expect(rows[2]).toContain('рассмотрено 23 ноября 2026, 10:42, Анна Павловна');
    expect(rows[2]).toContain('срок хранения слов вышел');
    expect(rows[3]).toContain('рассмотрено 23 ноября 2026, 10:42');
    expect(rows[4]).toContain('пожеланий нет');
    expect(wrapper.findAll('tbody button')).toHaveLength(2);
    await expectAccessible(wrapper);
  });

  it('says that there are none', () => {
    expect(show([]).text()).toContain('Никого.');
  });

  it('marks one as considered after asking', async () => {
    call.mockResolvedValue(fine({ done: true }));
    const wrapper = show();
    await wrapper.get('tbody button').trigger('click');
    expect(wrapper.get('dialog h2').text()).toBe('Пожелание К\u00a0104 рассмотрено?');
    expect(wrapper.get('dialog').text()).toContain('Пандус скользкий.');
    await expectAccessible(wrapper);
    await wrapper.get('dialog').findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(call.mock.calls).toEqual([
      ['considerWord', { ticketId: 'ticket-К104', commandId: expect.any(String) as string }],
    ]);
    expect(wrapper.get('[role=status]').text()).toBe('Отмечено: пожелание К\u00a0104 рассмотрено');
    expect(document.activeElement).toBe(wrapper.get('.scroll').element);
    expect(wrapper.emitted('considered')).toHaveLength(1);
  });

  it('says why not', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const wrapper = show();
    await wrapper.get('tbody button').trigger('click');
    await wrapper.get('dialog').findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    expect(wrapper.emitted('considered')).toBeUndefined();
  });
});
