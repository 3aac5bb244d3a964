/** Slides as the form holds them, and the server as it takes their files. */
import type { StoredMedia } from '../../contract/endpoints/media.ts';
import type { Slide, SlidesSettings } from '../../contract/slides.ts';
import { newText, type SlideDraft } from '../slides/slides.ts';

export const MEDIA: StoredMedia = { mediaId: 'c'.repeat(64), type: 'image/png', sizeBytes: 9 };

const always = { shown: true, from: null, to: null };

const textSlide = (over: Partial<Extract<Slide, { kind: 'text' }>> = {}): Slide => ({
  kind: 'text',
  id: 'slide-1',
  ...always,
  seconds: 10,
  heading: 'Передайте показания',
  body: 'До 25 числа.',
  ...over,
});

const videoSlide = (): Slide => ({
  kind: 'video',
  id: 'slide-2',
  ...always,
  title: 'Как оплатить',
  mediaId: 'b'.repeat(64),
});

export const slidesSettings = (): SlidesSettings => ({
  list: [textSlide(), videoSlide()],
  strip: [{ id: 'line-1', ...always, words: 'В субботу до 14:00' }],
  afterCallSeconds: 15,
});

export const slideDraft = (over: Partial<SlideDraft> = {}): SlideDraft => ({
  ...newText([]),
  heading: 'Передайте показания',
  ...over,
});

/** Chooses a file in a page. */
export async function chooseFile(input: { element: Element; trigger: (event: string) => Promise<void> }) {
  const file = new File(['x'], 'Наш офис.png', { type: 'image/png' });
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true });
  await input.trigger('change');
}
