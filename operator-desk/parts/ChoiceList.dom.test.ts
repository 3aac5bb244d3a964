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
