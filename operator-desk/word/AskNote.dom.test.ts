import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, toAskRow } from '../../test/support/views.ts';
import AskNote from './AskNote.vue';

const ROW = toAskRow('К104', NOW - 20_000);
const mount = (row: typeof ROW | null = ROW, begun = false) =>
  mountAttached(AskNote, { props: { row, begun, keyName: 'Alt 4' } });

describe('AskNote', () => {
  it('says whom to ask, and how', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Спросите посетителя К\u00a0104: всё ли было удобно?');
    await expectAccessible(wrapper);
    const [record, later] = wrapper.findAll('button');
    expect(record!.text()).toBe('Записать ответ Alt 4');
    await record!.trigger('click');
    expect(wrapper.emitted('open')).toHaveLength(1);
    await later!.trigger('click');
    expect(wrapper.emitted('later')).toHaveLength(1);
  });

  it('says how to come back to what is half written', async () => {
    const wrapper = mount(ROW, true);
    expect(wrapper.get('[role=status]').text()).toContain(
      'Ответ посетителя К\u00a0104 начат, но не записан.',
    );
    expect(wrapper.get('button').text()).toBe('Дописать Alt 4');
    await expectAccessible(wrapper);
  });

  it('is silent about nobody', () => {
    expect(mount(null).text()).toBe('');
  });
});
