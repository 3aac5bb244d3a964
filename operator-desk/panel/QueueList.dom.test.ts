import { nextTick } from 'vue';
import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, OFFICE, queueRows } from '../../test/support/views.ts';
import QueueList from './QueueList.vue';

const mount = (rows = queueRows()) =>
  mountAttached(QueueList, {
    props: { rows, now: NOW, normMinutes: 20, timeZone: OFFICE.timezone, label: 'Очередь' },
  });
const focused = () => document.activeElement?.textContent.trim().slice(0, 5);

describe('QueueList', () => {
  it('is one stop of Tab, walked through by arrows', async () => {
    const wrapper = mount();
    expect(wrapper.findAll('[tabindex="0"]')).toHaveLength(1);
    wrapper.get<HTMLElement>('[tabindex="0"]').element.focus();
    expect(focused()).toBe('К\u00a0113');
    await wrapper.get('ol').trigger('keydown', { key: 'ArrowDown' });
    expect(focused()).toBe('Д\u00a0048');
    await wrapper.get('ol').trigger('keydown', { key: 'End' });
    expect(focused()).toBe('К\u00a0109');
    await wrapper.get('ol').trigger('keydown', { key: 'Home' });
    expect(focused()).toBe('К\u00a0113');
    await expectAccessible(wrapper);
  });

  it('gives the focus to the neighbour of whoever was called', async () => {
    const wrapper = mount();
    wrapper.get<HTMLElement>('[tabindex="0"]').element.focus();
    await wrapper.setProps({ rows: queueRows().slice(1) });
    await nextTick();
    expect(focused()).toBe('Д\u00a0048');
  });

  it('picks', async () => {
    const wrapper = mount();
    await wrapper.findAll('button')[2]!.trigger('click');
    expect(wrapper.emitted('pick')).toEqual([[queueRows()[2]]]);
  });

  it('says when it is empty', async () => {
    const wrapper = mount([]);
    expect(wrapper.text()).toContain('никого нет');
    await expectAccessible(wrapper);
  });
});
