import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView } from '../../test/support/views.ts';
import { call, fine } from '../testing/api.ts';
import DevicesPage from './DevicesPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const KIOSK = { id: 'kiosk-1', kind: 'kiosk', name: 'Киоск у входа', printerId: 'printer-1' };
const DISPLAY = { id: 'display-1', kind: 'display', name: 'Табло в зале', printerId: null };

beforeEach(() => call.mockReset().mockResolvedValue(fine({ devices: [KIOSK, DISPLAY] })));

async function show() {
  const view = managerView();
  const wrapper = mountAttached(DevicesPage, { props: { view } });
  await flushPromises();
  return { wrapper, view };
}

describe('DevicesPage', () => {
  it('shows the paired screens with their printers and whether they are connected', async () => {
    const { wrapper } = await show();
    const rows = wrapper.findAll('li').map((row) => row.text());
    expect(rows[0]).toContain('печатает на «Киоск у входа»');
    expect(rows[0]).toContain('на связи');
    expect(rows[1]).toContain('Табло в зале');
    expect(wrapper.text()).toContain('Голос: RHVoice, Анна');
    await expectAccessible(wrapper);
  });

  it('asks again when a screen has come or gone', async () => {
    const { wrapper, view } = await show();
    await wrapper.setProps({ view: { ...view, devices: [] } });
    expect(call).toHaveBeenCalledTimes(2);
    expect(wrapper.findAll('li')[0]!.text()).toContain('нет связи');
  });
});
