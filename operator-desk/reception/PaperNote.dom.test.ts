import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, live, no, openPage } from '../fake-desk.ts';
import PaperNote from './PaperNote.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const heard = (state: string, condition = 'ready') => ({
  ok: true,
  answer: { state, printer: { condition } },
});
const asked = (printJobId: string) => ({ printJobId, printerName: 'Киоск у входа' });

function mount() {
  const global = openPage(null);
  return mountAttached(PaperNote, { props: { asked: null as ReturnType<typeof asked> | null }, global });
}

describe('PaperNote', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  async function soon(): Promise<void> {
    await vi.advanceTimersByTimeAsync(1000);
    await flushPromises();
  }

  it('says nothing before a paper was asked for', () => {
    expect(mount().text()).toBe('');
    expect(call).not.toHaveBeenCalled();
  });

  it('follows the paper to its end', async () => {
    const wrapper = mount();
    call.mockResolvedValueOnce(no('no-connection'));
    await wrapper.setProps({ asked: asked('job-0') });
    await flushPromises();
    expect(wrapper.text()).toBe('Киоск у входа. Отправлено на печать.');
    call.mockResolvedValueOnce(heard('queued', 'paper-out'));
    await soon();
    expect(wrapper.text()).toContain('Нет бумаги');
    call.mockResolvedValueOnce(heard('confirmed'));
    await soon();
    expect(wrapper.text()).toBe('Киоск у входа. Талон напечатан.');
    expect(call).toHaveBeenLastCalledWith('getPrintJob', { printJobId: 'job-0' });
    await soon();
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('turns to the next paper, and knows nothing of it yet', async () => {
    const wrapper = mount();
    call.mockResolvedValueOnce(heard('confirmed'));
    await wrapper.setProps({ asked: asked('job-0') });
    await flushPromises();
    call.mockResolvedValue(no('no-connection'));
    await wrapper.setProps({ asked: asked('job-1') });
    await flushPromises();
    expect(wrapper.text()).toContain('Отправлено на печать.');
    wrapper.unmount();
    call.mockClear();
    await soon();
    expect(call).not.toHaveBeenCalled();
  });

  it('claims no more of what was on its way while the server is lost', async () => {
    const wrapper = mount();
    call.mockResolvedValue(heard('queued'));
    await wrapper.setProps({ asked: asked('job-0') });
    await flushPromises();
    expect(wrapper.text()).toContain('В очереди');
    live.status.value = 'lost';
    await flushPromises();
    expect(wrapper.text()).toContain('Отправлено на печать.');
  });
});

it('PaperNote is accessible', async () => {
  const wrapper = mount();
  call.mockResolvedValue(heard('confirmed'));
  await wrapper.setProps({ asked: asked('job-0') });
  await flushPromises();
  await expectAccessible(wrapper);
});
