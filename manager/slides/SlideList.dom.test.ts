import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slideDraft } from '../testing/slides.ts';
import SlideList from './SlideList.vue';

const rows = [slideDraft(), slideDraft({ id: 'slide-2', heading: 'Тарифы', shown: false })];
const show = (props = {}) =>
  mountAttached(SlideList, {
    props: { modelValue: rows, chosen: 'slide-1', wrong: new Set<string>(), today: '2026-11-23', ...props },
  });

it('tells which are shown now, and which are wrong', async () => {
  const wrapper = show();
  expect(wrapper.findAll('.state').map((state) => state.text())).toEqual(['показывается', 'выключен']);
  await wrapper.setProps({ wrong: new Set(['slide-2']) });
  expect(wrapper.findAll('li')[1]!.text()).toContain('нужно исправить');
  await expectAccessible(wrapper);
});

it('opens, moves and removes them', async () => {
  const wrapper = show();
  await wrapper.findAll('.name')[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([['slide-2']]);
  await wrapper.get('[aria-label="Ниже: Передайте показания"]').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[[rows[1], rows[0]]]]);
  await wrapper.get('[aria-label="Убрать: Тарифы"]').trigger('click');
  expect(wrapper.emitted('remove')).toEqual([[rows[1]]]);
});
