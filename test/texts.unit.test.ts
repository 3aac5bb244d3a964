/** Texts that nobody reads, texts that nobody wrote, and texts that cannot be shown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../contract/problems.ts';
import { ru } from '../texts/ru/index.ts';

const ROOT = join(import.meta.dirname, '..');
/** Folders with no source that could show a text to anybody. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'data', 'test', 'test-results', 'scripts', 'docs']);
/** Where the texts are written; beside it sentences are chosen, which is a use. */
const WRITTEN = join(ROOT, 'texts', 'ru');
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
    .filter((file) => /(?<!\.test)\.(ts|vue)$/.test(file) && existsSync(file) && !file.startsWith(WRITTEN))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const texts = Object.entries<string>(ru);
const keys = texts.map(([key]) => key);

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
    const written = readdirSync(WRITTEN)
      .flatMap((file) => [...readFileSync(join(WRITTEN, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)])
      .map(([, key]) => key);
    expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([]);
    expect(written.toSorted()).toEqual(keys.toSorted());
  });

  it('are not empty and have no spaces around them', () => {
    expect(texts.filter(([, message]) => message === '' || message !== message.trim())).toEqual([]);
  });

  it('are all messages that ICU understands', () => {
    const broken = texts.flatMap(([key, message]) => {
      try {
        new IntlMessageFormat(message, 'ru');
        return [];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });
});
