/** As much of Russian grammar as numbers need: the case that a preposition asks for, the gender of what is counted. */
import type { Form, Gender } from './numbers.ts';

const GENITIVE = [
  'до',
  'от',
  'с',
  'со',
  'после',
  'около',
  'из',
  'без',
  'у',
  'для',
  'более',
  'менее',
  'больше',
  'меньше',
  'короче',
  'длиннее',
];
const DATIVE = ['к', 'ко', 'по'];
const ACCUSATIVE = ['на', 'в', 'во', 'через', 'за', 'про'];

const FORMS = new Map<string, Form>([
  ...GENITIVE.map((word) => [word, 'genitive'] as const),
  ...DATIVE.map((word) => [word, 'dative'] as const),
  ...ACCUSATIVE.map((word) => [word, 'accusative'] as const),
]);

/** The case of a number behind this word; the words of the office only. */
export const formAfter = (word: string | undefined): Form =>
  FORMS.get(word?.toLowerCase() ?? '') ?? 'nominative';

/** What is counted here, by the beginning of the word: everything else is masculine, or a label that has no gender. */
const GENDERS: readonly (readonly [RegExp, Gender])[] = [
  [/^(минут|секунд|запис|услуг|недел|букв|цифр|очеред|копе|тысяч|квитанци)/, 'feminine'],
  [/^(окно|окна|окон|окну|мест|обращени|свободн)/, 'neuter'],
];

export const genderOf = (noun: string): Gender =>
  GENDERS.find(([start]) => start.test(noun))?.[1] ?? 'masculine';

/** «Ждать 21 минуту» has no preposition: the noun itself tells the case. */
export const isAccusative = (noun: string): boolean => genderOf(noun) === 'feminine' && /[ую]$/.test(noun);
