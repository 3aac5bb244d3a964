import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE, toAskRow } from '../../test/support/views.ts';
import ToAskList from './ToAskList.vue';

const ROWS = [toAskRow('К104', at('10:20')), toAskRow('К101', at('09:40'))];
const mount = (toAsk = ROWS, begun = 'none') =>
  mountAttached(ToAskList, {
    props: { toAsk, isBegun: (id: string) => id === begun, timeZone: OFFICE.timezone },
  });

describe('ToAskList', () => {
  it('keeps everybody of today who was not asked', async () => {
    const wrapper = mount();
    const rows = wrapper.findAll('li').map((row) => row.text());
    expect(rows[0]).toContain('К\u00a0104');
    expect(rows[1]).toContain('09:40');
    await expectAccessible(wrapper);
    const button = wrapper.findAll('button')[1]!;
    expect(button.attributes('aria-label')).toBe('Записать ответ посетителя К\u00a0101');
    await button.trigger('click');
    expect(wrapper.emitted('open')).toEqual([['ticket-К101']]);
  });

  it('marks whose answer is half written', async () => {
    const wrapper = mount(ROWS, 'ticket-К101');
    const [first, second] = wrapper.findAll('li');
    expect(first!.text()).not.toContain('не записан');
    expect(second!.text()).toContain('начат, не записан');
    const button = second!.get('button');
    expect(button.text()).toBe('Дописать');
    expect(button.attributes('aria-label')).toBe('Дописать ответ посетителя К\u00a0101');
    await expectAccessible(wrapper);
  });

  it('is nothing when everybody was', () => {
    expect(mount([]).find('section').exists()).toBe(false);
  });
});
