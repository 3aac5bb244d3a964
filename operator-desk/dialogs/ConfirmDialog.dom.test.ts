import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import { openPage } from '../fake-desk.ts';
import ConfirmDialog from './ConfirmDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

describe('ConfirmDialog', () => {
  it('does it, or not', async () => {
    const wrapper = mountAttached(ConfirmDialog, {
      global: openPage(deskView()),
      props: {
        title: 'Занять окно 1?',
        words: 'Сейчас за ним Ольга Викторовна.',
        confirm: 'Занять окно',
        busy: false,
        notice: { code: 'desk-unknown' },
        timeZone: 'Europe/Moscow',
      },
    });
    await wrapper.get('form').trigger('submit');
    await wrapper.get('.foot button').trigger('click');
    expect(Object.keys(wrapper.emitted())).toEqual(expect.arrayContaining(['confirm', 'close']));
    await expectAccessible(wrapper);
  });
});
