import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import ConfirmDialog from './ConfirmDialog.vue';

const show = (problem: { code: string } | null = null) =>
  mountAttached(ConfirmDialog, {
    props: { title: 'Закрыть день?', action: 'Закрыть день', busy: false, problem },
    slots: { default: '<p>Ждут 12 человек.</p>' },
  });

describe('ConfirmDialog', () => {
  it('asks, and does nothing by itself', async () => {
    const wrapper = show();
    expect(wrapper.get('dialog').element.open).toBe(true);
    const [cancel, confirm] = wrapper.findAll('button');
    await cancel!.trigger('click');
    await confirm!.trigger('click');
    expect(wrapper.emitted('cancel')).toHaveLength(1);
    expect(wrapper.emitted('confirm')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('goes with Escape', async () => {
    const wrapper = show();
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('cancel')).toHaveLength(1);
  });

  it('says why it could not be done', async () => {
    const wrapper = show({ code: 'day-not-open' });
    expect(wrapper.get('[role=alert]').text()).toContain('Приём на сегодня закрыт');
    await expectAccessible(wrapper);
  });
});
