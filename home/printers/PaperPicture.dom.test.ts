import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, printersView } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import PaperPicture from './PaperPicture.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:paper');
const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});

beforeEach(() => {
  call.mockReset();
  create.mockClear();
  revoke.mockClear();
});

const show = () =>
  mountAttached(PaperPicture, {
    props: { paper: printersView().papers[0], printerName: 'Киоск у входа', now: NOW + 180_000 },
  });

describe('PaperPicture', () => {
  it('shows the paper, with its words for whoever cannot see it', async () => {
    call.mockResolvedValue(fine({ id: 'paper-1', printedAt: NOW, text: 'Д 047', svg: '<svg/>' }));
    const wrapper = show();
    await flushPromises();
    expect(call).toHaveBeenCalledWith('getPaper', { paperId: 'paper-1' });
    expect(wrapper.get('img').attributes()).toMatchObject({ src: 'blob:paper' });
    expect(wrapper.get('img').attributes('alt')).toContain('Д 047');
    expect(wrapper.get('figcaption').text()).toBe('Киоск у входа, 3 минуты назад');
    await expectAccessible(wrapper);
    wrapper.unmount();
    expect(revoke).toHaveBeenCalledWith('blob:paper');
  });

  it('shows the words when there is no picture', async () => {
    call.mockResolvedValue(refused('not-found'));
    const wrapper = show();
    await flushPromises();
    expect(wrapper.get('pre').text()).toContain('Д 047');
    await expectAccessible(wrapper);
  });

  it('makes no picture for a page that has been left', async () => {
    call.mockResolvedValue(fine({ id: 'paper-1', printedAt: NOW, text: 'Д 047', svg: '<svg/>' }));
    show().unmount();
    await flushPromises();
    expect(create).not.toHaveBeenCalled();
  });
});
