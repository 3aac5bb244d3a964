import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { chooseFile, MEDIA, slideDraft } from '../testing/slides.ts';
import SlideFields from './SlideFields.vue';
import { upload } from './upload.ts';

vi.mock('./upload.ts', () => ({ upload: vi.fn() }));

const show = (over = {}, faults = {}) => {
  const modelValue = reactive(slideDraft(over));
  return { modelValue, wrapper: mountAttached(SlideFields, { props: { modelValue, faults } }) };
};

it('counts the words of a slide, and says what is wrong beside the field', async () => {
  const { wrapper, modelValue } = show({}, { 'slide.slide-1.body': 'Текст длиннее.' });
  await wrapper.get('textarea').setValue('До 25 числа.');
  expect(modelValue.body).toBe('До 25 числа.');
  expect(wrapper.text()).toContain('Набрано знаков: 19 из 50.');
  expect(wrapper.text()).toContain('Набрано знаков: 12 из 140.');
  expect(wrapper.get('textarea').attributes('aria-invalid')).toBe('true');
  expect(wrapper.find('[type=number]').exists()).toBe(true);
  await expectAccessible(wrapper);
});

it('asks of a film what is on it; how long it takes the film itself knows', async () => {
  const { wrapper } = show({ kind: 'video', title: 'Как оплатить', mediaId: MEDIA.mediaId });
  expect(wrapper.get<HTMLInputElement>('[type=text]').element.value).toBe('Как оплатить');
  expect(wrapper.find('[type=number]').exists()).toBe(false);
  await expectAccessible(wrapper);
});

it('shows another file on the same slide', async () => {
  vi.mocked(upload).mockResolvedValue({ ok: true, answer: MEDIA });
  const { wrapper } = show({ kind: 'video', title: 'Офис', mediaId: 'b'.repeat(64) });
  await chooseFile(wrapper.get('[type=file]'));
  await flushPromises();
  expect(wrapper.emitted('update:modelValue')![0]).toMatchObject([
    { id: 'slide-1', kind: 'picture', mediaId: MEDIA.mediaId, title: 'Офис' },
  ]);
});
