import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import ContactFields from './ContactFields.vue';
import { emptyBooking, type Booking, type ContactPart } from './booking.ts';

function mount(over: Partial<Booking> = {}, byEmail = true) {
  const wrapper = mountAttached(ContactFields, {
    props: {
      byEmail,
      modelValue: emptyBooking(over),
      'onUpdate:modelValue': (booking: Booking) => wrapper.setProps({ modelValue: booking }),
    },
  });
  return wrapper;
}
type Wrapper = ReturnType<typeof mount>;
const parts = (wrapper: Wrapper) => wrapper.findAll('input').map((input) => input.attributes('data-part'));
async function focus(wrapper: Wrapper, part: ContactPart): Promise<void> {
  (wrapper.vm as unknown as { focus: (part: ContactPart) => void }).focus(part);
  await nextTick();
}

describe('ContactFields', () => {
  it('ask for no more than is needed', async () => {
    expect(parts(mount({}, false))).toEqual(['name', 'phone']);
    const home = mount({ kind: 'home-visit' });
    expect(parts(home)).toEqual(['name', 'phone', 'address', 'email']);
    await expectAccessible(home);
  });

  it('take what is typed', async () => {
    const wrapper = mount();
    await wrapper.get('[data-part=name]').setValue('Иван Петрович');
    await wrapper.get('[data-part=email]').setValue('ivan@example.ru');
    expect(wrapper.props()).toMatchObject({
      modelValue: { name: 'Иван Петрович', email: 'ivan@example.ru', phone: '' },
    });
  });

  it('say nothing of what is still being typed, nor of what was passed over', async () => {
    const wrapper = mount();
    const phone = wrapper.get('[data-part=phone]');
    await phone.trigger('blur');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
    await phone.setValue('+7 (900) 12');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
    await phone.trigger('blur');
    expect(wrapper.text()).toContain('от 10 до 15 цифр');
    await phone.setValue('+7 (900) 123-45-67');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
  });

  it('say what is wrong only where somebody wished to go on', async () => {
    const wrapper = mount({ email: 'ivan@' });
    await focus(wrapper, 'email');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
    await focus(wrapper, 'email');
    expect(wrapper.text()).toContain('Проверьте адрес почты');
    await expectAccessible(wrapper);
  });
});
