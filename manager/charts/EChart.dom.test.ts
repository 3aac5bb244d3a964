import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import EChart from './EChart.vue';

const chart = vi.hoisted(() => ({ setOption: vi.fn(), resize: vi.fn(), dispose: vi.fn() }));
vi.mock('./echarts.ts', () => ({ init: () => chart }));

it('draws, draws anew, and is gone with its page', async () => {
  const wrapper = mountAttached(EChart, { props: { option: { xAxis: { type: 'time' } }, height: 200 } });
  await vi.waitFor(() => expect(chart.setOption).toHaveBeenCalledTimes(1));
  expect(chart.setOption.mock.lastCall?.[0]).toMatchObject({ animation: false, xAxis: { type: 'time' } });
  await wrapper.setProps({ option: { xAxis: { type: 'value' } } });
  expect(chart.setOption.mock.lastCall?.[0]).toMatchObject({ xAxis: { type: 'value' } });
  dispatchEvent(new Event('beforeprint'));
  expect(chart.resize).toHaveBeenCalled();
  await expectAccessible(wrapper);
  wrapper.unmount();
  expect(chart.dispose).toHaveBeenCalledOnce();
});

it('draws nothing when it is gone before its library has come', async () => {
  chart.setOption.mockClear();
  mountAttached(EChart, { props: { option: {}, height: 200 } }).unmount();
  await flushPromises();
  expect(chart.setOption).not.toHaveBeenCalled();
});
