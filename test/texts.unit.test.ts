/** Texts that nobody reads, texts that nobody wrote, and texts that cannot be shown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../contract/problems.ts';
import { LANGUAGES } from '../texts/languages.ts';
import { ru } from '../texts/ru/index.ts';

const ROOT = join(import.meta.dirname, '..');
/** Folders with no source that could show a text to anybody. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'data', 'test', 'test-results', 'scripts', 'docs']);
/** Say of the shells' packages what they are, to whoever installs one. */
const PACKAGES = ['electron-builder.config.ts', 'electron-builder.desk.config.ts'].map((file) =>
  join(ROOT, file),
);
/** Where the texts are written; beside it sentences are chosen, which is a use. */
const WRITTEN = join(ROOT, 'texts', 'ru');
/** The same in other languages: a key that stands there only is no use either. */
const TRANSLATED = Object.keys(LANGUAGES)
  .filter((code) => code !== 'ru')
  .map((code) => join(ROOT, 'texts', code));
/** Keys below this are put together from a problem's code; all others stand in a source as they are. */
const PROBLEM = 'problem.';

function sources(): string {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_SOURCES.has(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(ROOT, name, file),
      ),
    )
    .concat(PACKAGES)
    .filter((file) => /(?<!\.test)\.(ts|vue)$/.test(file) && existsSync(file))
    .filter((file) => ![WRITTEN, ...TRANSLATED].some((texts) => file.startsWith(texts)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const texts = Object.entries<string>(ru);
const keys = texts.map(([key]) => key);

const keysIn = (folder: string, file: string): string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key ?? '');

describe('the Russian texts', () => {
  it('are all used', () => {
    const source = sources();
    const unused = keys.filter((key) => !key.startsWith(PROBLEM) && !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('have words for every problem, and for no other', () => {
    const written = keys.filter((key) => key.startsWith(PROBLEM));
    expect(written.toSorted()).toEqual(PROBLEM_CODES.map((code) => PROBLEM + code).toSorted());
  });

  it('are said once: no two files of texts share a key', () => {
    const written = readdirSync(WRITTEN).flatMap((file) => keysIn(WRITTEN, file));
    expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([]);
    expect(written.toSorted()).toEqual(keys.toSorted());
  });

  it('are not empty and have no spaces around them', () => {
    expect(badlyEdged(texts)).toEqual([]);
  });

  it('are all messages that ICU understands', () => {
    expect(broken(texts, 'ru')).toEqual([]);
  });
});

/** Letters of another alphabet that are meant, and why. */
const LETTERS_MEANT: Readonly<Record<string, string>> = {
  'kiosk.rate-number-hint': 'a ticket’s number has a Russian letter for everybody, on the paper and the keys',
  'speech.letter': 'what a Russian letter is called',
};

describe.each(TRANSLATED.map((folder) => [folder.slice(-2), folder] as const))(
  'the texts of %s',
  (code, folder) => {
    const { tag = '', texts: all = {} } = LANGUAGES[code] ?? {};
    const translated = Object.entries<string>(all);
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');

    it('stand where the Russian ones stand, in their order, and none is missing or too many', () => {
      for (const file of files) expect(keysIn(folder, file), file).toEqual(keysIn(WRITTEN, file));
      const written = files.flatMap((file) => keysIn(folder, file));
      expect(translated.map(([key]) => key).toSorted()).toEqual(written.toSorted());
    });

    it('are not empty and have no spaces around them', () => {
      expect(badlyEdged(translated)).toEqual([]);
    });

    it('are all messages that ICU understands', () => {
      expect(broken(translated, tag)).toEqual([]);
    });

    it('are given the same as the Russian ones, and choose among the same', () => {
      for (const [key, message] of translated) {
        const russian: string | undefined = ru[key as keyof typeof ru];
        expect(placeholders(message, tag), key).toEqual(placeholders(russian, 'ru'));
      }
    });

    it('have no plurals that the language has not', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      const known = new Set<string>(pluralCategories);
      for (const [key, message] of translated)
        expect(
          plurals(new IntlMessageFormat(message, tag).getAst()).filter((plural) => !known.has(plural)),
          key,
        ).toEqual([]);
    });

    const isLatin = new Intl.Locale(tag).maximize().script === 'Latn';
    it.runIf(isLatin)('have no Russian letters, which look like Latin ones and are read otherwise', () => {
      const russian = translated.filter(([, message]) => /\p{Script=Cyrillic}/u.test(message));
      expect(russian.map(([key]) => key)).toEqual(Object.keys(LETTERS_MEANT));
    });
  },
);

type Texts = ReadonlyArray<readonly [string, string]>;
type Ast = ReturnType<IntlMessageFormat['getAst']>;
/** What the parser calls words that stay as they are. */
const LITERAL = 0;

const badlyEdged = (some: Texts) =>
  some.filter(([, message]) => message === '' || message !== message.trim());

const broken = (some: Texts, tag: string): string[] =>
  some.flatMap(([key, message]) => {
    try {
      new IntlMessageFormat(message, tag);
      return [];
    } catch (error) {
      return [`${key}: ${String(error)}`];
    }
  });

/** Each placeholder with its kind; of one that selects, what it can be: that is the program's, not the language's. */
function placeholders(message: string, tag: string): string[] {
  return [...new Set(walk(new IntlMessageFormat(message, tag).getAst()))].toSorted();
}

function walk(ast: Ast): string[] {
  return ast.flatMap((element) => {
    if (!('value' in element) || LITERAL === element.type.valueOf()) return [];
    const { value, type } = element;
    if (!('options' in element)) return [`${type} ${value}`];
    const choices = 'offset' in element ? [] : Object.keys(element.options);
    const inside = Object.values(element.options).flatMap((option) => walk(option.value));
    return [[type, value, ...choices].join(' '), ...inside];
  });
}

function plurals(ast: Ast): string[] {
  return ast.flatMap((element) => {
    if (!('options' in element)) return [];
    const own = 'offset' in element ? Object.keys(element.options).filter((one) => !one.startsWith('=')) : [];
    return [...own, ...Object.values(element.options).flatMap((option) => plurals(option.value))];
  });
}
