import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ConsentBox from './ConsentBox.vue';

describe('ConsentBox', () => {
  it('says what is kept and how long, and is not ticked beforehand', async () => {
    const wrapper = mountAttached(ConsentBox, { props: { modelValue: false, days: 30 } });
    const box = wrapper.get<HTMLInputElement>('input');
    expect(box.element.checked).toBe(false);
    expect(wrapper.text()).toContain('Через 30 дней после назначенного времени имя и контакты стираются');
    // Nobody erases them earlier, so nobody promises it.
    expect(wrapper.text()).toContain(
      'Чтобы отозвать согласие, отмените запись на её странице или позвоните нам',
    );
    expect(wrapper.text()).not.toContain('раньше');
    const described = document.getElementById(box.attributes('aria-describedby')!);
    expect(described?.textContent).toContain('Мы храним только то, что вы указали');
    await box.setValue(true);
    expect(wrapper.emitted('update:modelValue')).toEqual([[true]]);
    await expectAccessible(wrapper);
  });

  it('says why it is needed', async () => {
    const wrapper = mountAttached(ConsentBox, {
      props: { modelValue: false, days: 30, fault: 'Поставьте отметку.' },
    });
    const box = wrapper.get('input');
    expect(box.attributes('aria-invalid')).toBe('true');
    const [fault] = box.attributes('aria-describedby')!.split(' ');
    expect(document.getElementById(fault!)?.textContent).toContain('Поставьте отметку.');
    await expectAccessible(wrapper);
  });
});
