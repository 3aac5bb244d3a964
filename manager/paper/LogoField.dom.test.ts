import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import LogoField from './LogoField.vue';
import { asPng } from './picture-file.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
vi.mock('./picture-file.ts', () => ({ asPng: vi.fn() }));

/** Two dots in a row of three. */
const LOGO = { widthDots: 3, heightDots: 1, bits: 'wA==' };

beforeEach(() => {
  call.mockReset();
  vi.mocked(asPng).mockReset().mockResolvedValue('iVBO');
});

function show(modelValue: typeof LOGO | null) {
  const wrapper = mountAttached(LogoField, { props: { modelValue } });
  const choose = async () => {
    const input = wrapper.get<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input.element, 'files', { value: [new Blob(['x'])], configurable: true });
    await input.trigger('change');
    await flushPromises();
  };
  return { wrapper, choose };
}
const given = (wrapper: ReturnType<typeof show>['wrapper']) => wrapper.emitted('update:modelValue');

it('takes a picture as the server makes a logo of it', async () => {
  call.mockResolvedValue(fine({ logo: LOGO }));
  const { wrapper, choose } = show(null);
  await expectAccessible(wrapper);
  await choose();
  expect(call).toHaveBeenCalledWith('readLogo', { png: 'iVBO' });
  expect(given(wrapper)).toEqual([[LOGO]]);
  expect(wrapper.get('[role=status]').text()).toContain('Логотип взят');
});

it('says why a file is none, and keeps the logo that was there', async () => {
  const { wrapper, choose } = show(LOGO);
  call.mockResolvedValue(refused('logo-blank'));
  await choose();
  expect(wrapper.text()).toContain('На белой бумаге');
  vi.mocked(asPng).mockResolvedValue(null);
  await choose();
  expect(wrapper.text()).toContain('Выберите рисунок PNG или JPEG');
  expect(given(wrapper)).toBeUndefined();
  await expectAccessible(wrapper);
});

it('shows the dots, and takes them away', async () => {
  const { wrapper } = show(LOGO);
  expect(wrapper.get('path').attributes('d')).toBe('M0 0h2v1h-2z');
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(given(wrapper)).toEqual([[null]]);
});
