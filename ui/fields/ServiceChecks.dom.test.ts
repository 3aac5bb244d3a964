import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ServiceChecks from './ServiceChecks.vue';

const SERVICES = Array.from({ length: 10 }, (_, i) => ({
  id: `s-${i}`,
  name: i === 9 ? 'Расчёт долга' : `Услуга ${i}`,
  groupName: i < 3 ? 'Оплата' : 'Договор',
}));
const mount = () =>
  mountAttached(ServiceChecks, { props: { label: 'Услуги', services: SERVICES, modelValue: ['s-1'] } });

it('takes and leaves services and whole groups, in the order of the catalogue', async () => {
  const wrapper = mount();
  expect(wrapper.text()).toContain('Отмечено 1 из 10');
  await expectAccessible(wrapper);
  await wrapper.findAll('[type=checkbox]')[0]!.setValue(true);
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[['s-0', 's-1']], [['s-0', 's-1', 's-2']]]);
});

it('is gone through by arrows, from the field to find by and back', async () => {
  const wrapper = mount();
  const field = wrapper.get<HTMLInputElement>('[type=search]');
  const boxes = wrapper.findAll<HTMLInputElement>('[type=checkbox]');
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  field.element.focus();
  for (const [key, reached] of [
    ['ArrowUp', field],
    ['ArrowDown', boxes[0]!],
    ['ArrowDown', boxes[1]!],
    ['ArrowUp', boxes[0]!],
    ['ArrowUp', field],
  ] as const) {
    press(key);
    expect(document.activeElement).toBe(reached.element);
  }
});

it('takes the only one that was found by Enter, leaves it again, and submits when nothing is sought', async () => {
  const wrapper = mount();
  const field = wrapper.get<HTMLInputElement>('[type=search]');
  const enter = async (repeat = false) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, repeat });
    field.element.dispatchEvent(event);
    await wrapper.vm.$nextTick();
    return event.defaultPrevented ? 'answers' : 'submits';
  };
  await field.setValue('услуга');
  expect(await enter()).toBe('answers');
  expect(wrapper.emitted('update:modelValue')).toBeUndefined();
  await field.setValue('расчёт');
  expect(await enter()).toBe('answers');
  expect(wrapper.emitted('update:modelValue')).toEqual([[['s-1', 's-9']]]);
  expect(field.element.value).toBe('');
  expect(await enter(true)).toBe('answers');
  expect(await enter()).toBe('submits');
  await wrapper.setProps({ modelValue: ['s-1', 's-9'] });
  await field.setValue('расчёт');
  await enter();
  expect(wrapper.emitted('update:modelValue')!.at(-1)).toEqual([['s-1']]);
});

it('finds by what is typed, ё or е', async () => {
  const wrapper = mount();
  await wrapper.get('[type=search]').setValue('расчет');
  expect(wrapper.findAll('label').map((one) => one.text())).toEqual(['Расчёт долга']);
  await wrapper.get('[type=search]').setValue('нет такой');
  expect(wrapper.text()).toContain('Такой услуги нет');
  await expectAccessible(wrapper);
});
