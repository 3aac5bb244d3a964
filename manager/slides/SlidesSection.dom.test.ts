import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { chooseFile, MEDIA, slideDraft } from '../testing/slides.ts';
import SlidesSection from './SlidesSection.vue';
import type { SlideDraft } from './slides.ts';
import { upload } from './upload.ts';

vi.mock('./upload.ts', () => ({ upload: vi.fn() }));

function show(slides: SlideDraft[] = [slideDraft()]) {
  const wrapper = mountAttached(SlidesSection, {
    props: {
      modelValue: slides,
      'onUpdate:modelValue': (modelValue: SlideDraft[]) => void wrapper.setProps({ modelValue }),
      faults: {},
      today: '2026-11-23',
    },
  });
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === name)!
      .trigger('click');
    await flushPromises();
  };
  const names = () => wrapper.findAll('.name').map((row) => row.get('.words > span').text());
  return { wrapper, press, names };
}

describe('SlidesSection', () => {
  it('begins a slide of words, and leads to its heading', async () => {
    const { wrapper, press, names } = show();
    await press('Добавить текст');
    expect(names()).toEqual(['Передайте показания', 'Без названия']);
    expect(document.activeElement).toBe(wrapper.get('.form [type=text]').element);
    await expectAccessible(wrapper);
  });

  it('makes a slide of a file, named as the file is', async () => {
    vi.mocked(upload).mockResolvedValue({ ok: true, answer: MEDIA });
    const { wrapper, names } = show([]);
    expect(wrapper.text()).toContain('Слайдов нет');
    await chooseFile(wrapper.get('[type=file]'));
    await flushPromises();
    expect(names()).toEqual(['Наш офис']);
    expect(wrapper.get('img').attributes('src')).toBe(`/api/media/${MEDIA.mediaId}`);
  });

  it('asks before a slide is removed', async () => {
    const { wrapper, press, names } = show();
    await wrapper.get('[aria-label="Убрать: Передайте показания"]').trigger('click');
    expect(wrapper.get('dialog').text()).toContain('его можно просто выключить');
    await press('Убрать');
    expect(names()).toEqual([]);
    expect(wrapper.text()).toContain('Слайд «Передайте показания» убран');
  });

  it('opens the slide on which something is wrong', async () => {
    const { wrapper } = show([slideDraft(), slideDraft({ id: 'slide-2', heading: '' })]);
    await wrapper.setProps({ faults: { 'slide.slide-2.heading': 'Введите заголовок.' } });
    expect(wrapper.get('[aria-current=true]').text()).toContain('нужно исправить');
    expect(wrapper.get('[aria-invalid]').element).toBeInstanceOf(HTMLInputElement);
  });

  it('takes no more than somebody would look at', () => {
    const { wrapper } = show(Array.from({ length: 20 }, (_, i) => slideDraft({ id: `s${i}` })));
    expect(wrapper.text()).toContain('Больше 20 слайдов никто не досмотрит');
    expect(wrapper.find('[type=file]').exists()).toBe(false);
  });
});
