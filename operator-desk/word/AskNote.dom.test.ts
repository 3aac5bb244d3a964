import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, toAskRow } from '../../test/support/views.ts';
import AskNote from './AskNote.vue';

const mount = (toAsk = [toAskRow('К104', NOW - 20_000), toAskRow('К101', NOW - 600_000)]) =>
  mountAttached(AskNote, { props: { toAsk, now: NOW, keyName: 'Alt 4' } });

describe('AskNote', () => {
  it('says whom to ask, and how', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Спросите посетителя К\u00a0104: всё ли было удобно?');
    await expectAccessible(wrapper);
    const [record] = wrapper.findAll('button');
    expect(record!.text()).toBe('Записать ответ Alt 4');
    await record!.trigger('click');
    expect(wrapper.emitted('open')).toEqual([['ticket-К104']]);
  });

  it('can be put off, until the next one', async () => {
    const wrapper = mount();
    await wrapper.findAll('button')[1]!.trigger('click');
    expect(wrapper.text()).toBe('');
    await wrapper.setProps({ toAsk: [toAskRow('К107', NOW), toAskRow('К104', NOW - 20_000)] });
    expect(wrapper.text()).toContain('К\u00a0107');
  });

  it('goes by itself when the visitor must have gone', async () => {
    const wrapper = mount();
    await wrapper.setProps({ now: NOW + 3 * 60_000 });
    expect(wrapper.text()).toBe('');
    expect(mount([]).text()).toBe('');
  });
});
