import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { OFFICE, printerState } from '../../test/support/views.ts';
import { call, no, openPage } from '../fake-desk.ts';
import PrintButtons from './PrintButtons.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(printers = [printerState()]) {
  const global = openPage(null);
  const print = vi.fn<() => Promise<unknown>>(async () => ({
    ok: true,
    answer: { printJobId: 'job-1' },
  }));
  const props = { paper: 't-48', print, printers, timeZone: OFFICE.timezone };
  return { wrapper: mountAttached(PrintButtons, { props, global }), print };
}

describe('PrintButtons', () => {
  it('prints where it is told, and claims of the paper no more than is known', async () => {
    const { wrapper, print } = mount();
    call.mockResolvedValue({ ok: true, answer: { state: 'queued', printer: { condition: 'ready' } } });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(print).toHaveBeenCalledWith('printer-1', expect.any(String));
    expect(call).toHaveBeenLastCalledWith('getPrintJob', { printJobId: 'job-1' });
    expect(wrapper.text()).toContain('Киоск у входа. В очереди на печать.');
    expect(wrapper.get('button').text()).toBe('Напечатать ещё раз: Киоск у входа');
    await expectAccessible(wrapper);
  });

  it('says why it was not printed', async () => {
    const { wrapper, print } = mount();
    print.mockResolvedValue(no('printer-unknown'));
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Такого принтера нет');
  });

  it('offers no print without a printer', () => {
    expect(mount([]).wrapper.find('button').exists()).toBe(false);
  });
});
