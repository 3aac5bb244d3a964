import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE, toAskRow } from '../../test/support/views.ts';
import ToAskList from './ToAskList.vue';

const mount = (toAsk = [toAskRow('К104', at('10:20')), toAskRow('К101', at('09:40'))]) =>
  mountAttached(ToAskList, { props: { toAsk, timeZone: OFFICE.timezone } });

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

  it('is nothing when everybody was', () => {
    expect(mount([]).find('section').exists()).toBe(false);
  });
});
