import { describe, expect, it } from 'vitest';
import { officeTexts } from '../../contract/office-texts.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, faultField, groupsOf, isTranslated, readDraft } from './languages.ts';

const WORDS = { Оплата: 'Payment', 'Приём платежа': 'Make a payment', 'Было раньше': 'Was before' };
const config = officeConfig({ languages: [{ code: 'en', offered: true, words: WORDS }] });

const draft = (from: OfficeConfig = config) => draftOf(from);
/** One of those that the program has words in, however many they are. */
const englishOf = (from?: OfficeConfig) => draft(from).find(({ code }) => code === 'en')!;
const read = (given: ReturnType<typeof draft>, from = config) => {
  const reading = readDraft(from, given);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.config.languages;
};

describe('the draft', () => {
  it('has a place for every text of the office, and none for what is there no more', () => {
    const english = englishOf();
    expect(Object.keys(english.words)).toEqual(officeTexts(config).map(({ russian }) => russian));
    expect(english).toMatchObject({ code: 'en', offered: true });
    expect(english.words).toMatchObject({ Оплата: 'Payment', 'Белгород, проспект Славы, 25': '' });
  });

  it('is not misled by what every object has', () => {
    const odd = officeConfig({ ...config, name: 'constructor', address: '__proto__' });
    const english = englishOf(odd);
    expect(english.words['constructor']).toBe('');
    expect(Object.hasOwn(english.words, '__proto__')).toBe(true);
  });

  it('offers a language that the office has not touched yet, switched off', () => {
    const untouched = draft(officeConfig());
    expect(untouched.map(({ code }) => code)).toContain('en');
    expect(untouched.filter(({ offered }) => offered)).toEqual([]);
  });
});

describe('what is saved', () => {
  it('has the words that were typed, without spaces around, without empty ones and without stale ones', () => {
    const english = englishOf();
    english.words['Белгород, проспект Славы, 25'] = '  25 Slavy Avenue, Belgorod ';
    english.words['Оплата'] = ' ';
    expect(read([english])).toEqual([
      {
        code: 'en',
        offered: true,
        words: {
          'Белгород, проспект Славы, 25': '25 Slavy Avenue, Belgorod',
          'Приём платежа': 'Make a payment',
        },
      },
    ]);
  });

  it('keeps the words of a language that is switched off, and nothing of one that was never used', () => {
    const english = englishOf();
    expect(read([{ ...english, offered: false }])).toMatchObject([
      { offered: false, words: { Оплата: 'Payment' } },
    ]);
    expect(read(draft(officeConfig()), officeConfig())).toEqual([]);
  });

  it('leaves alone a language that the program has no words in', () => {
    const other = { code: 'qq', offered: true, words: { Оплата: 'Төлем' } };
    const both = officeConfig({ languages: [...config.languages, other] });
    expect(read(draft(both), both).at(-1)).toEqual(other);
  });

  it('says at its field what is too long', () => {
    const english = englishOf();
    english.words['Оплата'] = 'x'.repeat(6001);
    expect(readDraft(config, [english])).toEqual({
      ok: false,
      faults: { [faultField('en', 'Оплата')]: expect.stringContaining('6 000') },
    });
  });
});

it('texts stand under headings in their order, and a part without texts has none', () => {
  const groups = groupsOf(officeTexts(config));
  expect(groups.map(({ part }) => part)).toEqual(['office', 'services', 'out-of-turn']);
});

it('what is translated is more than spaces', () => {
  const english = englishOf();
  const [name] = officeTexts(config);
  expect(isTranslated(english, name!)).toBe(false);
  english.words[name!.russian] = ' ';
  expect(isTranslated(english, name!)).toBe(false);
  english.words[name!.russian] = 'Office';
  expect(isTranslated(english, name!)).toBe(true);
});
