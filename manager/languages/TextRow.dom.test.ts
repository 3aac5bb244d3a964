import { describe, expect, it } from 'vitest';
import type { OfficeText } from '../../contract/office-texts.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TextRow from './TextRow.vue';

const SERVICE: OfficeText = { russian: 'Рассрочка долга', part: 'services', kind: 'service', of: ['Оплата'] };
const PAGE: OfficeText = {
  russian: 'Оплатить можно:\n\n- на сайте\n- в банке',
  part: 'pages',
  kind: 'page-text',
  of: ['Как оплатить'],
};

const show = (text: OfficeText, modelValue = '', fault?: string) =>
  mountAttached(TextRow, { props: { text, tag: 'en-GB', modelValue, fault } });

/** What the field is called by whoever hears the page. */
const nameOf = (field: Element) =>
  (field.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(', ');

describe('TextRow', () => {
  it('has the Russian words and a field for the others, in their language', async () => {
    const wrapper = show(SERVICE);
    const field = wrapper.get('input');
    expect(wrapper.get('.russian').text()).toBe('Рассрочка долга');
    expect(nameOf(field.element)).toBe('Рассрочка долга, Услуга · Оплата');
    expect(field.attributes()).toMatchObject({ lang: 'en-GB', maxlength: '90' });
    await field.setValue('Pay a debt in parts');
    expect(wrapper.emitted('update:modelValue')).toEqual([['Pay a debt in parts']]);
    await expectAccessible(wrapper);
  });

  it('marks what is missing', async () => {
    const wrapper = show(SERVICE);
    expect(wrapper.get('.row').classes()).toContain('missing');
    await wrapper.setProps({ modelValue: 'Pay' });
    expect(wrapper.get('.row').classes()).not.toContain('missing');
  });

  it('has room for a page, which is too long for a name', async () => {
    const wrapper = show(PAGE);
    const field = wrapper.get('textarea');
    expect(nameOf(field.element)).toBe('Текст страницы · Как оплатить');
    expect(Number(field.attributes('rows'))).toBeGreaterThanOrEqual(4);
    await wrapper.setProps({ modelValue: 'x'.repeat(1200) });
    expect(Number(field.attributes('rows'))).toBeGreaterThanOrEqual(20);
    await expectAccessible(wrapper);
  });

  it('says what is wrong', async () => {
    const wrapper = show(PAGE, 'x', 'Сократите.');
    const described = wrapper.get('[aria-invalid]').attributes('aria-describedby')?.split(' ').at(-1) ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Сократите.');
    await expectAccessible(wrapper);
  });
});
