import { describe, expect, it } from 'vitest';
import { nextTick, reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { noContacts } from '../parts/contacts.ts';
import ContactsForm from './ContactsForm.vue';

function form(over = {}) {
  const contacts = reactive(noContacts());
  const wrapper = mountAttached(ContactsForm, {
    props: { modelValue: contacts, byEmail: true, keptDays: 30, busy: false, action: 'Записаться', ...over },
  });
  const input = (name: string) => wrapper.get<HTMLInputElement>(`[name=${name}]`);
  const fill = async () => {
    await input('name').setValue('Анна Петровна');
    await input('tel').setValue('89995550123');
    await wrapper.get('[type=checkbox]').setValue(true);
  };
  const submit = async () => {
    await wrapper.get('form').trigger('submit');
    await nextTick();
  };
  return { wrapper, contacts, input, fill, submit };
}

describe('ContactsForm', () => {
  it('asks for a name and a phone as phones know them', async () => {
    const { wrapper, input } = form();
    expect(input('name').attributes('autocomplete')).toBe('name');
    expect(input('tel').attributes()).toMatchObject({ type: 'tel', inputmode: 'tel', autocomplete: 'tel' });
    expect(input('email').attributes('autocomplete')).toBe('email');
    await expectAccessible(wrapper);
  });

  it('asks for no address where nothing is sent', () => {
    expect(form({ byEmail: false }).wrapper.find('[name=email]').exists()).toBe(false);
  });

  it('says nothing before it is sent, then what each field lacks, and goes to the first', async () => {
    const { wrapper, input, submit } = form();
    await input('tel').setValue('555');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
    await submit();
    expect(wrapper.emitted('submit')).toBeUndefined();
    expect(document.activeElement).toBe(input('name').element);
    const described = input('tel')
      .attributes('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('Напишите номер целиком');
    expect(wrapper.findAll('[aria-invalid]')).toHaveLength(3);
    await expectAccessible(wrapper);
  });

  it('takes back a fault as soon as it is put right', async () => {
    const { input, submit } = form();
    await submit();
    await input('name').setValue('Анна');
    expect(input('name').attributes('aria-invalid')).toBeUndefined();
  });

  it('sends what is filled in, and writes the number so that it can be checked', async () => {
    const { wrapper, contacts, fill, submit } = form();
    await fill();
    expect(contacts.phone).toBe('+7 999 555-01-23');
    await submit();
    expect(wrapper.emitted('submit')).toHaveLength(1);
  });

  it('is not sent again while it is under way', async () => {
    const { wrapper, fill, submit } = form({ busy: true });
    await fill();
    await submit();
    expect(wrapper.emitted('submit')).toBeUndefined();
    expect(wrapper.get('[type=submit]').text()).toBe('Записываем…');
  });
});
