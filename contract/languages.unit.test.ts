import { expect, it } from 'vitest';
import { inLanguage, languagesOf, officeWords, type KeptLanguage } from './languages.ts';

const ENGLISH: KeptLanguage = {
  code: 'en',
  offered: true,
  words: { паспорт: 'passport', Оплата: 'Payment' },
};

it('says what the office calls it, and in Russian what nobody has translated', () => {
  expect(inLanguage([ENGLISH], 'en', 'паспорт')).toBe('passport');
  expect(inLanguage([ENGLISH], 'en', 'договор')).toBe('договор');
  expect(inLanguage([ENGLISH], 'ru', 'паспорт')).toBe('паспорт');
  expect(inLanguage([ENGLISH], 'de', 'паспорт')).toBe('паспорт');
});

it('is not misled by what every object has', () => {
  expect(inLanguage([ENGLISH], 'en', 'constructor')).toBe('constructor');
  expect(inLanguage([ENGLISH], 'en', '__proto__')).toBe('__proto__');
});

it('gives a screen the words of what it shows, however deep', () => {
  const shown = { name: 'Оплата', services: [{ documents: ['паспорт 1'] }], wait: null, step: 3 };
  expect(languagesOf([ENGLISH], shown)).toEqual([{ code: 'en', words: { Оплата: 'Payment' } }]);
});

it('takes no empty words', () => {
  expect(officeWords.safeParse({ паспорт: '' }).success).toBe(false);
  expect(officeWords.safeParse({ паспорт: 'passport' }).success).toBe(true);
});

it('gives a screen no language that the office does not offer now, though papers of before still have its words', () => {
  const kept = { ...ENGLISH, offered: false };
  expect(languagesOf([kept], 'паспорт')).toEqual([]);
  expect(inLanguage([kept], 'en', 'паспорт')).toBe('passport');
});
