import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ChoiceList from './ChoiceList.vue';

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `s${i}`, name: `Услуга ${i}`, hint: 'Группа' }));
const mount = (count: number) =>
  mountAttached(ChoiceList, {
    props: { label: 'Услуга', options: options(count), modelValue: null, focus: true },
  });

describe('ChoiceList', () => {
  it('takes the focus where the field to find by is, until one is chosen', async () => {
    const wrapper = mount(12);
    const { focus } = wrapper.vm as unknown as { focus: () => void };
    focus();
    expect(document.activeElement).toBe(wrapper.get('[type=search]').element);
    await wrapper.setProps({ modelValue: 's7' });
    focus();
    expect(document.activeElement).toBe(wrapper.get('[value=s7]').element);
  });

  it('chooses one', async () => {
    const wrapper = mount(3);
    expect(wrapper.find('[type=search]').exists()).toBe(false);
    await wrapper.get('[value=s1]').setValue();
    expect(wrapper.emitted('update:modelValue')).toEqual([['s1']]);
    await expectAccessible(wrapper);
  });

  it('finds in a long list', async () => {
    const wrapper = mount(12);
    await wrapper.get('[type=search]').setValue('услуга 11');
    expect(wrapper.findAll('[type=radio]')).toHaveLength(1);
    await expectAccessible(wrapper);
    await wrapper.get('[type=search]').setValue('чего нет');
    expect(wrapper.text()).toContain('Ничего не найдено');
  });
});

it('chooses nothing that is not shown: what is looked for instead drops it, and so does what is gone', async () => {
  const wrapper = mount(12);
  await wrapper.setProps({ modelValue: 's3' });
  await wrapper.get('[type=search]').setValue('услуга 3');
  expect(wrapper.emitted('update:modelValue')).toBeUndefined();
  await wrapper.get('[type=search]').setValue('услуга 4');
  expect(wrapper.emitted('update:modelValue')).toEqual([[null]]);

  const short = mount(3);
  await short.setProps({ modelValue: 's2' });
  await short.setProps({ options: options(2) });
  expect(short.emitted('update:modelValue')).toEqual([[null]]);
});

describe('from the field to find by', () => {
  const search = async (wrapper: ReturnType<typeof mount>, words: string) => {
    await wrapper.get('[type=search]').setValue(words);
    return (key: string, repeat = false) => {
      const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true });
      wrapper.get('[type=search]').element.dispatchEvent(event);
      return event;
    };
  };

  it('«↓» goes to the first that was found, and chooses it as arrows do', async () => {
    const wrapper = mount(12);
    const press = await search(wrapper, 'услуга 1');
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    await flushPromises();
    expect(wrapper.emitted('update:modelValue')).toEqual([['s1']]);
    expect(document.activeElement).toBe(wrapper.get('[value=s1]').element);
  });

  it('«↓» stays where nothing was found', async () => {
    const wrapper = mount(12);
    const press = await search(wrapper, 'чего нет');
    press('ArrowDown');
    await flushPromises();
    expect(wrapper.emitted('update:modelValue')).toBeUndefined();
  });

  it('Enter takes the only one found, and submits once it is taken', async () => {
    const wrapper = mount(12);
    const press = await search(wrapper, 'услуга 11');
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(wrapper.emitted('update:modelValue')).toEqual([['s11']]);
    await wrapper.setProps({ modelValue: 's11' });
    expect(press('Enter', true).defaultPrevented).toBe(true);
    expect(press('Enter').defaultPrevented).toBe(false);
    await expectAccessible(wrapper);
  });

  it('Enter submits what was chosen before, while nothing is looked for', async () => {
    const wrapper = mount(12);
    await wrapper.setProps({ modelValue: 's11' });
    const press = await search(wrapper, '');
    expect(press('Enter').defaultPrevented).toBe(false);
    await wrapper.setProps({ modelValue: null });
    expect(press('Enter').defaultPrevented).toBe(true);
  });

  it('Enter neither takes nor submits while several are found', async () => {
    const wrapper = mount(12);
    const press = await search(wrapper, 'услуга');
    await wrapper.setProps({ modelValue: 's1' });
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(wrapper.emitted('update:modelValue')).toBeUndefined();
  });
});
