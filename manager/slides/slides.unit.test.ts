import { describe, expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import { MEDIA, slideDraft, slidesSettings } from '../testing/slides.ts';
import {
  draftOf,
  nameOf,
  newLine,
  newMedia,
  newText,
  readDraft,
  stateOf,
  type SlidesDraft,
} from './slides.ts';

const config = officeConfig({ slides: slidesSettings() });
const change = (over: Partial<SlidesDraft>) => readDraft(config, { ...draftOf(config), ...over });
const faults = (over: Partial<SlidesDraft>) => {
  const result = change(over);
  return result.ok ? {} : result.faults;
};

describe('the form of the slides', () => {
  it('changes nothing by itself', () => {
    expect(change({})).toEqual({ ok: true, config });
  });

  it('makes slides of what is typed, and knows no day where none is given', () => {
    const result = change({ list: [slideDraft({ from: '2026-12-01', seconds: 20 })] });
    expect(result.ok && result.config.slides.list).toEqual([
      {
        kind: 'text',
        id: 'slide-1',
        shown: true,
        from: '2026-12-01',
        to: null,
        seconds: 20,
        heading: 'Передайте показания',
        body: '',
      },
    ]);
  });

  it.each([
    [{ heading: '' }, 'heading', 'Введите заголовок.'],
    [{ heading: 'а'.repeat(51) }, 'heading', /^Заголовок длиннее 50 знаков/],
    [{ body: 'а'.repeat(141) }, 'body', /^Текст длиннее 140 знаков/],
    [{ seconds: '' as const }, 'seconds', 'Введите целое число от 5 до 120.'],
    [{ seconds: 4 }, 'seconds', 'Введите целое число от 5 до 120.'],
    [{ from: '2026-12-02', to: '2026-12-01' }, 'to', /^Последний день раньше первого/],
    [{ kind: 'picture' as const, mediaId: MEDIA.mediaId }, 'title', /^Напишите, что/],
  ])('says what is wrong with a slide: %j', (over, field, words) => {
    const found = faults({ list: [slideDraft(over)] });
    expect(Object.keys(found)).toEqual([`slide.slide-1.${field}`]);
    expect(found[`slide.slide-1.${field}`]).toMatch(words);
  });

  it('says what is wrong with a line, with the pause, with too many', () => {
    const line = newLine([]);
    expect(faults({ strip: [line] })).toEqual({ 'line.line-1.words': 'Введите слова или уберите строку.' });
    expect(faults({ strip: [{ ...line, words: 'а'.repeat(71) }] })).toEqual({
      'line.line-1.words': expect.stringMatching(/^Строка длиннее 70 знаков/),
    });
    expect(faults({ afterCallSeconds: 4 })).toEqual({ pause: 'Введите целое число от 5 до 120.' });
    const many = Array.from({ length: 21 }, (_, i) => slideDraft({ id: `s${i}` }));
    expect(faults({ list: many })).toEqual({ slides: 'Слайдов больше 20. Уберите лишние.' });
  });
});

describe('a new slide', () => {
  it('has an id of its own', () => {
    expect(newText([slideDraft(), slideDraft({ id: 'slide-3' })]).id).toBe('slide-4');
  });

  it('of a file is of its kind, and named as the file is', () => {
    expect(newMedia([], MEDIA, 'Наш офис.png')).toMatchObject({ kind: 'picture', title: 'Наш офис' });
    expect(newMedia([], { ...MEDIA, type: 'video/webm' }, 'a.b.webm')).toMatchObject({
      kind: 'video',
      title: 'a.b',
    });
  });

  it('without words is named all the same', () => {
    expect(nameOf(newText([]))).toBe('Без названия');
  });
});

it.each([
  [{ shown: true, from: '', to: '' }, 'показывается'],
  [{ shown: false, from: '', to: '' }, 'выключен'],
  [{ shown: true, from: '2026-12-01', to: '' }, 'начнётся: вторник, 1 декабря'],
  [{ shown: true, from: '', to: '2026-11-22' }, 'срок вышел: воскресенье, 22 ноября'],
])('%j is said to be: %s', (when, words) => {
  expect(stateOf(when, '2026-11-23')).toBe(words);
});
