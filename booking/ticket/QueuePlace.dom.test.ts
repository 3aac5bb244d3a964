import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { ticketView } from '../../test/support/views.ts';
import QueuePlace from './QueuePlace.vue';

const show = (over = {}) => mountAttached(QueuePlace, { props: { view: ticketView(over) } });

describe('QueuePlace', () => {
  it('tells people ahead, the wait, and how far the queue has come', async () => {
    const wrapper = show({ ahead: 3, aheadAtIssue: 5 });
    expect(wrapper.findAll('.pair').map((pair) => pair.text())).toEqual(['3 перед вами', '9–14 минут']);
    const bar = wrapper.get('[role=progressbar]');
    expect(bar.attributes('aria-valuetext')).toBe('Очередь прошла 2 места из 5');
    expect(wrapper.findAll('.step.passed')).toHaveLength(2);
    expect(wrapper.findAll('.step')).toHaveLength(5);
    await expectAccessible(wrapper);
  });

  it('draws a long queue as a line', async () => {
    const wrapper = show({ ahead: 30, aheadAtIssue: 40 });
    expect(wrapper.get('.part').attributes('style')).toContain('25%');
    expect(wrapper.findAll('.step')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('claims no progress when the queue has grown, and shows no reason', () => {
    const wrapper = show({ ahead: 6, aheadAtIssue: 5 });
    expect(wrapper.get('[role=progressbar]').attributes('aria-valuenow')).toBe('0');
    expect(wrapper.text()).not.toMatch(/вне очереди|запис/);
  });

  it('says only what is known', () => {
    const wrapper = show({ ahead: null, aheadAtIssue: null, wait: null });
    expect(wrapper.text()).toContain('Вы в очереди');
    expect(wrapper.text()).toContain('Время пока не оценить');
    expect(wrapper.find('[role=progressbar]').exists()).toBe(false);
    expect(show({ aheadAtIssue: 0, ahead: 0 }).find('[role=progressbar]').exists()).toBe(false);
    expect(show({ wait: { minMinutes: 0, maxMinutes: 0 } }).text()).toContain('без ожидания');
  });
});
