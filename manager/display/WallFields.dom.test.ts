import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import WallFields from './WallFields.vue';
import { draftOf } from './display.ts';

function show(faults = {}) {
  const draft = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(WallFields, { props: { modelValue: draft, faults } });
  const [inches, metres] = wrapper.findAll('input');
  return { wrapper, draft, inches: inches!, metres: metres! };
}

it('says what follows from 43 inches at five metres', async () => {
  const { wrapper } = show();
  expect(wrapper.text()).toContain(
    'Заглавная буква номера — не меньше 61\u00a0мм, остальных надписей — не меньше 17\u00a0мм.',
  );
  expect(wrapper.text()).toContain('на широком экране от 39\u00a0дюймов');
  expect(wrapper.find('.warning').exists()).toBe(false);
  await expectAccessible(wrapper);
});

it('warns of glass that is small for its hall', async () => {
  const { wrapper, draft, metres } = show();
  await metres.setValue('8');
  expect(draft.readFromMetres).toBe(8);
  expect(wrapper.text()).toContain('не меньше 98\u00a0мм');
  expect(wrapper.get('.warning').text()).toContain('мал для зала');
  await expectAccessible(wrapper);
});

it('reckons with nothing that is wrong', async () => {
  const { wrapper, metres } = show({ readFromMetres: 'Введите число от 5 до 8.' });
  await metres.setValue('');
  expect(wrapper.text()).toContain('Введите число от 5 до 8.');
  expect(wrapper.find('.follows').exists()).toBe(false);
});
