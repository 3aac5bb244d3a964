import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import QrCode from './QrCode.vue';

it('draws the address with its quiet zone, as a picture with a name', async () => {
  const wrapper = mountAttached(QrCode, { props: { text: 'http://office/t/abcd', label: 'QR-код талона' } });
  // Version 2 has 25 modules, and 4 on each side stay white.
  expect(wrapper.get('svg').attributes('viewBox')).toBe('0 0 33 33');
  // The first finder pattern begins with seven black modules in a row and a white one.
  const modules = wrapper.get('path').attributes('d')!.split('h1v1h-1z');
  expect(modules.slice(0, 7)).toEqual(['M4 4', 'M5 4', 'M6 4', 'M7 4', 'M8 4', 'M9 4', 'M10 4']);
  expect(modules).not.toContain('M11 4');
  await expectAccessible(wrapper);
});
