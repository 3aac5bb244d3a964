import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import PaperForm from './PaperForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const ANSWERS: Readonly<Record<string, unknown>> = {
  previewPaper: { text: 'К 047', svg: '<svg/>' },
  checkConfig: { hits: [], stranded: [] },
  putConfig: { done: true, seq: 2 },
};
beforeEach(() => {
  call.mockReset();
  call.mockImplementation((name: string) => Promise.resolve(fine(ANSWERS[name])));
});

const LINE = { kind: 'text', words: 'Wi-Fi', align: 'center', size: 'big' } as const;

function show() {
  const paper = { ...USUAL_PAPER, slip: [...USUAL_PAPER.slip, LINE] };
  const wrapper = mountAttached(PaperForm, { props: { config: officeConfig({ paper }) } });
  const press = async (name: string) => {
    const found = wrapper.findAll('button').filter((button) => button.text() === name);
    await found.at(-1)!.trigger('click');
    await flushPromises();
  };
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  const slip = () => wrapper.get('input[value=slip]').setValue(true);
  const put = () =>
    call.mock.calls.find(([name]) => name === 'putConfig')?.[1] as { config: OfficeConfig } | undefined;
  return { wrapper, press, save, slip, put };
}

it('saves both papers at once', async () => {
  const { wrapper, press, save, slip, put } = show();
  await expectAccessible(wrapper);
  await press('Добавить свою строку');
  await wrapper.get('input[type=text]').setValue('До встречи');
  await slip();
  await wrapper.get('input[type=text]').setValue('Wi-Fi: у стойки');
  await save();
  const line = { kind: 'text', align: 'center', size: 'normal', words: 'До встречи' };
  expect(put()?.config.paper).toEqual({
    logo: null,
    ticket: [...USUAL_PAPER.ticket, line],
    slip: [...USUAL_PAPER.slip, { ...LINE, words: 'Wi-Fi: у стойки' }],
  });
});

it('leads to what is wrong on the paper that is not open', async () => {
  const { wrapper, save, slip, put } = show();
  await slip();
  await wrapper.get('input[type=text]').setValue(' ');
  await wrapper.get('input[value=ticket]').setValue(true);
  await save();
  expect(put()).toBeUndefined();
  expect(document.activeElement).toBe(wrapper.get('input[type=text]').element);
  expect(wrapper.text()).toContain('Напишите текст или уберите строку.');
  await wrapper.get('input[type=text]').setValue('я'.repeat(161));
  await save();
  expect(wrapper.text()).toContain('Сократите до 160 знаков.');
});

it('returns to the usual papers after a question', async () => {
  const { wrapper, press, save, put } = show();
  await press('Как было в начале');
  await expectAccessible(wrapper);
  await press('Отмена');
  expect(wrapper.find('dialog').exists()).toBe(false);
  await press('Как было в начале');
  await press('Вернуть');
  await save();
  expect(put()?.config.paper).toEqual(USUAL_PAPER);
});
