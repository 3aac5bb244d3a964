import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import FormDialog from './FormDialog.vue';

const show = (over: Record<string, unknown> = {}, slot = '<label>Имя <input /></label>') =>
  mountAttached(FormDialog, {
    props: { title: 'Изменить', action: 'Сохранить', busy: false, problem: null, ...over },
    slots: { default: slot },
  });

describe('FormDialog', () => {
  it('asks, and hands the answer over', async () => {
    const wrapper = show();
    expect(wrapper.get('dialog').element.open).toBe(true);
    await wrapper.get('form').trigger('submit');
    expect(wrapper.emitted('submit')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('goes with Escape and with the button', async () => {
    const wrapper = show();
    await wrapper.get('dialog').trigger('cancel');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('cancel')).toHaveLength(2);
  });

  it('does not send twice', async () => {
    const wrapper = show({ busy: true });
    await wrapper.get('form').trigger('submit');
    expect(wrapper.emitted('submit')).toBeUndefined();
  });

  it('takes one to what is wrong, and says why it could not be done', async () => {
    const field = '<label>Имя <input aria-invalid="true" /></label>';
    const wrapper = show({ problem: { code: 'person-unknown' } }, field);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(document.activeElement).toBe(wrapper.get('input').element);
    expect(wrapper.get('[role=alert]').text()).toContain('Такого сотрудника уже нет');
    await expectAccessible(wrapper);
  });
});
