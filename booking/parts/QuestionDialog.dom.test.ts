import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import QuestionDialog from './QuestionDialog.vue';

const ask = (over = {}) =>
  mountAttached(QuestionDialog, {
    props: { title: 'Отменить запись?', stay: 'Не отменять', go: 'Отменить запись', busy: false, ...over },
    slots: { default: () => 'слова' },
  });

describe('QuestionDialog', () => {
  it('asks over the page and gives the answer', async () => {
    const wrapper = ask({ danger: true });
    expect(wrapper.get<HTMLDialogElement>('dialog').element.open).toBe(true);
    const [stay, go] = wrapper.findAll('button');
    await go!.trigger('click');
    expect(wrapper.emitted('go')).toHaveLength(1);
    await stay!.trigger('click');
    expect(wrapper.emitted('stay')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('takes Escape for the answer that changes nothing', async () => {
    const wrapper = ask();
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('stay')).toHaveLength(1);
  });

  it('waits for what is under way', async () => {
    const wrapper = ask({ busy: true });
    await wrapper.get('dialog').trigger('cancel');
    for (const button of wrapper.findAll('button')) await button.trigger('click');
    expect(wrapper.emitted('stay')).toBeUndefined();
    expect(wrapper.emitted('go')).toBeUndefined();
  });
});
