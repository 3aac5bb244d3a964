import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import AddressField from './AddressField.vue';

describe('AddressField', () => {
  it('takes an address, and says what is wrong with it', async () => {
    const props = {
      modelValue: 'lp0',
      label: 'Устройство',
      hint: 'Например /dev/usb/lp0',
      fault: 'Не порт.',
    };
    const wrapper = mountAttached(AddressField, { props });
    const input = wrapper.get('input');
    expect(input.attributes()).toMatchObject({ maxlength: '255', 'aria-invalid': 'true' });
    await input.setValue('/dev/usb/lp0');
    expect(wrapper.emitted('update:modelValue')).toEqual([['/dev/usb/lp0']]);
    await expectAccessible(wrapper);
  });
});
