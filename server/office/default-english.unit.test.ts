/** A new office speaks English from its first day: nothing that its visitors see is left in Russian alone. */
import { expect, it } from 'vitest';
import { officeTexts } from '../../contract/office-texts.ts';
import { officeWords } from '../../contract/languages.ts';
import { proposedConfig } from './default-config.ts';
import { ENGLISH } from './default-english.ts';

const texts = officeTexts(proposedConfig('office-1', 'Europe/Moscow'));
const words = Object.entries(ENGLISH.words);

it('has English for every text of the proposed office, and for no other', () => {
  expect(words.map(([russian]) => russian).toSorted()).toEqual(
    texts.map(({ russian }) => russian).toSorted(),
  );
});

it('is as the contract would have it, without Russian letters', () => {
  expect(officeWords.parse(ENGLISH.words)).toEqual(ENGLISH.words);
  expect(words.filter(([, english]) => /\p{Script=Cyrillic}/u.test(english))).toEqual([]);
});

it('keeps the markup of the pages: headings, lists and paragraphs where the Russian has them', () => {
  const shape = (text: string) =>
    text.split('\n').map((line) => (line === '' ? '' : (/^(# |- )/.exec(line)?.[0] ?? 'words')));
  for (const [russian, english] of words) expect(shape(english), english).toEqual(shape(russian));
});

it('names services on its pages as they stand on the buttons', () => {
  const named = words.flatMap(([, english]) =>
    Array.from(english.matchAll(/take a ticket ‘([^’]+)’/gi), ([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.values(ENGLISH.words)).toContain(name);
});
