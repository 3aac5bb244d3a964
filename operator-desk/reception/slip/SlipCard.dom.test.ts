import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { printerState, slip } from '../../../test/support/views.ts';
import { call, openPage } from '../../fake-desk.ts';
import SlipCard from './SlipCard.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));
vi.mock('../../../ui/live/useLive.ts', () => import('../../fake-desk.ts'));

function mount(over = {}) {
  const global = openPage(null);
  return mountAttached(SlipCard, { props: { slip: slip(over), printers: [printerState()] }, global });
}

describe('SlipCard', () => {
  it('says when, for what, the code in parts, and what to bring', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('четверг, 26 ноября, 10:20');
    expect(wrapper.text()).toContain('07\u00a0482\u00a0193');
    expect(wrapper.findAll('li')).toHaveLength(4);
    await expectAccessible(wrapper);
  });

  it('is printed where it is told, and opens as a file beside', async () => {
    const wrapper = mount();
    call.mockImplementation(async (name) => ({
      ok: true,
      answer:
        name === 'printSlip'
          ? { printJobId: 'job-1' }
          : { state: 'confirmed', printer: { condition: 'ready' } },
    }));
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'printSlip',
      expect.objectContaining({ code: '07k3x9q2m5t8w1z4', printerId: 'printer-1' }),
    );
    expect(wrapper.text()).toContain('Талон напечатан.');
    expect(wrapper.get('a').attributes()).toMatchObject({
      href: '/api/booking/own/07k3x9q2m5t8w1z4/slip.pdf',
      target: '_blank',
    });
  });

  it('of a visit at home says that somebody comes', async () => {
    const wrapper = mount({ kind: 'home-visit', documents: [] });
    expect(wrapper.text()).toContain('Специалист приедет');
    expect(wrapper.find('li').exists()).toBe(false);
    await expectAccessible(wrapper);
  });
});
