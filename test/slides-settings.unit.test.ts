import { describe, expect, it } from 'vitest';
import { officeConfig } from '../manager/testing/fixtures.ts';
import { wishedConfig } from '../contract/office.ts';
import { isShownOn, mediaOf, NO_SLIDES, slide, type StripLine } from '../contract/slides.ts';

const line = (over: Partial<StripLine> = {}): StripLine => ({
  id: 'line-1',
  shown: true,
  from: null,
  to: null,
  words: 'Слова',
  ...over,
});
const text = (over: object = {}) => ({
  kind: 'text' as const,
  id: 'a',
  shown: true,
  from: null,
  to: null,
  seconds: 10,
  heading: 'Заголовок',
  body: '',
  ...over,
});

describe('the days of a slide', () => {
  it.each([
    [{}, '2026-11-23', true],
    [{ from: '2026-11-23' }, '2026-11-23', true],
    [{ from: '2026-11-24' }, '2026-11-23', false],
    [{ to: '2026-11-23' }, '2026-11-23', true],
    [{ to: '2026-11-22' }, '2026-11-23', false],
    [{ shown: false }, '2026-11-23', false],
  ])('%j on %s: %s', (over, today, shown) => {
    expect(isShownOn(line(over), today)).toBe(shown);
  });
});

describe('a configuration with slides', () => {
  const faults = (over: object): string[] => {
    const config = officeConfig({ slides: { ...NO_SLIDES, ...over } });
    return (wishedConfig.safeParse(config).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  };

  it('is taken when its days are in order and its ids differ', () => {
    expect(faults({ list: [text(), text({ id: 'b' })], strip: [line()] })).toEqual([]);
  });

  it('names the slide whose last day is before its first', () => {
    const wrong = { from: '2026-11-24', to: '2026-11-23' };
    expect(faults({ list: [text(), text({ id: 'b', ...wrong })] })).toEqual(['slides.list.1.to: slideDays']);
    expect(faults({ strip: [line(wrong)] })).toEqual(['slides.strip.0.to: slideDays']);
  });

  it('refuses two slides of one id', () => {
    expect(faults({ list: [text(), text()] })).toEqual(['slides: slideIds']);
  });

  it('refuses more words than can be read', () => {
    expect(slide.safeParse(text({ heading: 'а'.repeat(51) })).success).toBe(false);
    expect(slide.safeParse(text({ body: 'а'.repeat(141) })).success).toBe(false);
  });
});

it('each file of the slides is named once', () => {
  const media = {
    kind: 'picture' as const,
    id: 'b',
    shown: false,
    from: null,
    to: null,
    seconds: 9,
    title: 'Б',
  };
  const mediaId = '0'.repeat(64);
  expect([...mediaOf({ list: [text(), { ...media, mediaId }, { ...media, id: 'c', mediaId }] })]).toEqual([
    mediaId,
  ]);
});
