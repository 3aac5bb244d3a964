import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { USUAL_PAPER } from '../../contract/paper.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import PaperPreview from './PaperPreview.vue';
import { draftOfPaper, withRow } from './paper.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  call.mockReset();
  call.mockResolvedValue(fine({ text: 'К 047', svg: '<svg/>' }));
});
afterEach(() => vi.useRealTimers());

const USUAL = draftOfPaper(USUAL_PAPER);
const show = () => mountAttached(PaperPreview, { props: { kind: 'ticket', draft: USUAL } });

it('shows the paper, with its words for whoever cannot see it', async () => {
  const wrapper = show();
  await flushPromises();
  expect(call).toHaveBeenCalledWith('previewPaper', {
    kind: 'ticket',
    paper: USUAL_PAPER,
    columns: 48,
    copy: false,
  });
  expect(wrapper.get('img').attributes('alt')).toBe('К 047');
  await expectAccessible(wrapper);
});

it('asks once after several changes, without lines that have no words yet', async () => {
  vi.useFakeTimers();
  const wrapper = show();
  await flushPromises();
  const line = { kind: 'text', words: ' ', align: 'center', size: 'normal' } as const;
  await wrapper.setProps({ draft: { ...USUAL, ticket: withRow(USUAL.ticket, line) } });
  await wrapper.get('input[type=checkbox]').setValue(true);
  await wrapper.findAll('input[type=radio]')[1]!.setValue(true);
  await vi.runAllTimersAsync();
  expect(call).toHaveBeenCalledTimes(2);
  expect(call.mock.calls[1]![1]).toEqual({ kind: 'ticket', paper: USUAL_PAPER, columns: 32, copy: true });
});

it('says what is wrong and keeps the paper that it had', async () => {
  vi.useFakeTimers();
  const wrapper = show();
  await flushPromises();
  call.mockResolvedValue(refused('forbidden'));
  await wrapper.get('input[type=checkbox]').setValue(true);
  await vi.runAllTimersAsync();
  expect(wrapper.find('[role=alert]').text()).not.toBe('');
  expect(wrapper.find('img').exists()).toBe(true);
});
