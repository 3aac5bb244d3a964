import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, printerState } from '../../test/support/views.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { HALL, IN_KIOSK, kiosk, SCREEN } from '../testing/printers.ts';
import PrintersPage from './PrintersPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const DISPLAY = { id: 'display-1', kind: 'display', name: 'Табло в зале', printerId: null };
const CONFIG = officeConfig({ printers: [HALL, SCREEN, IN_KIOSK] });

beforeEach(() => {
  call.mockReset().mockImplementation((name: string, request: { printerId?: string }) => {
    if (name === 'getConfig') return Promise.resolve(fine(CONFIG));
    if (name === 'listDevices') return Promise.resolve(fine({ devices: [kiosk(), DISPLAY] }));
    return Promise.resolve(fine(kiosk({ printerId: request.printerId ?? null })));
  });
});

async function show() {
  const view = managerView({ printers: [printerState({ id: 'hall', condition: 'offline' })] });
  const wrapper = mountAttached(PrintersPage, { props: { view } });
  await flushPromises();
  return { wrapper, view };
}

describe('PrintersPage', () => {
  it('shows the printers, how they are, and which kiosk prints where', async () => {
    const { wrapper } = await show();
    expect(wrapper.get('h1').text()).toBe('Принтеры');
    expect(wrapper.findAll('article h2').map((head) => head.text())).toEqual([
      'Принтер в зале',
      'Учебный',
      'В киоске',
    ]);
    expect(wrapper.get('.standing').text()).toBe('не в сети');
    expect(wrapper.findAll('.kiosks label').map((label) => label.text())).toEqual(['Киоск у входа']);
    await expectAccessible(wrapper);
  });

  it('asks before a printer goes of a kiosk that was given it just now', async () => {
    const { wrapper } = await show();
    await wrapper.get('.kiosks select').setValue('screen');
    await flushPromises();
    const remove = wrapper.findAll('button').find((button) => button.text() === 'Удалить Учебный');
    await remove!.trigger('click');
    expect(wrapper.get('dialog').text()).toContain('Киоск у входа');
  });

  it('asks again for the kiosks when one has come or gone', async () => {
    const { wrapper, view } = await show();
    const asked = () => call.mock.calls.filter(([name]) => name === 'listDevices').length;
    expect(asked()).toBe(1);
    await wrapper.setProps({ view: { ...view, devices: [] } });
    expect(asked()).toBe(2);
  });
});
