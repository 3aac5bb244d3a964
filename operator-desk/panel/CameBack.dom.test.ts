import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, queueRows } from '../../test/support/views.ts';
import CameBack from './CameBack.vue';

const queue = queueRows();
const back = (nth: number) => ({ ticketId: queue[nth]!.ticketId, number: queue[nth]!.number, at: NOW });
const mount = (cameBack: ReturnType<typeof back>[]) =>
  mountAttached(CameBack, { props: { cameBack, queue } });

describe('CameBack', () => {
  it('tells who is in the common queue again, until it is read', async () => {
    const wrapper = mount([back(2), back(3)]);
    expect(wrapper.text()).toContain('Талоны К\u00a0104, К\u00a0106 снова в общей очереди');
    await expectAccessible(wrapper);
    await wrapper.get('button').trigger('click');
    expect(wrapper.text()).toBe('');
    await wrapper.setProps({ cameBack: [back(4), back(2)] });
    expect(wrapper.text()).toContain('Талон Д\u00a0044 снова');
  });

  it('is silent about whoever was called since', () => {
    expect(mount([{ ticketId: 'gone', number: 'К001', at: NOW }]).text()).toBe('');
  });
});
