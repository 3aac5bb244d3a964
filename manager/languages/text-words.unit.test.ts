import { expect, it } from 'vitest';
import { captionOf, mostLetters } from './text-words.ts';

const text = (over: object) =>
  ({ russian: 'текст', part: 'services', kind: 'service', of: ['Оплата'], ...over }) as const;

it('says what a text is and whose', () => {
  expect(captionOf(text({}))).toBe('Услуга · Оплата');
  expect(captionOf(text({ kind: 'group', of: [] }))).toBe('Группа');
  expect(captionOf(text({ kind: 'document', of: ['Приём платежа'] }))).toBe('Документ · Приём платежа');
  expect(captionOf(text({ kind: 'document', of: ['а', 'б', 'в'] }))).toBe('Документ · для 3 услуг');
});

it('lets a translation be as long as its original may be', () => {
  expect(mostLetters(text({}))).toBe(90);
  expect(mostLetters(text({ kind: 'page-title' }))).toBe(40);
});
