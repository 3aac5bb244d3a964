/** docs/accessibility.md leaves nothing out: each clause has one row there, and the sizes it tells are those that are reckoned with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallestCapitalMm } from '../ui/glass.ts';

const doc = readFileSync(join(import.meta.dirname, '..', 'docs', 'accessibility.md'), 'utf8');

/** WCAG 2.2: 31 criteria of level A, 24 of AA; by guideline, which has gaps where AAA is. 4.1.1 was taken out of it. */
const WCAG_22_A =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
  2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/);
const WCAG_22_AA =
  `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
  3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/);

/** EN 301 549 V3.2.1, chapter 5: every clause that requires something; 5.1.1 introduces. */
const EN_301_549_CHAPTER_5 =
  `5.1.2.1 5.1.2.2 5.1.3.1 5.1.3.2 5.1.3.3 5.1.3.4 5.1.3.5 5.1.3.6 5.1.3.7 5.1.3.8 5.1.3.9 5.1.3.10 5.1.3.11
  5.1.3.12 5.1.3.13 5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6.1 5.1.6.2 5.1.7 5.2 5.3 5.4 5.5.1 5.5.2 5.6.1 5.6.2 5.7 5.8 5.9`.split(
    /\s+/,
  );

/** What stands under a heading, up to the next one. */
function sectionOf(heading: string): string {
  const [, after] = doc.split(`\n## ${heading}`);
  if (after === undefined) throw new Error(`no heading «${heading}»`);
  return after.split('\n## ')[0] ?? '';
}

/** `1.2.1–1.2.3` is three, `2.4.7, 2.4.11` two. */
function clausesIn(cell: string): string[] {
  return cell.split(',').flatMap((part) => {
    const [first = '', last] = part.trim().split('–');
    if (last === undefined) return [first];
    const stem = first.slice(0, first.lastIndexOf('.') + 1);
    const [from, to] = [first, last].map((clause) => Number(clause.slice(stem.length)));
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, n) => `${stem}${(from ?? 0) + n}`);
  });
}

const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const clausesOf = (section: string): string[] => rowsOf(section).flatMap(([, cell = '']) => clausesIn(cell));

describe('the clauses of docs/accessibility.md', () => {
  it('are all criteria of WCAG 2.2, A and AA, each once', () => {
    expect([WCAG_22_A.length, WCAG_22_AA.length]).toEqual([31, 24]);
    expect(clausesOf(sectionOf('WCAG 2.2')).toSorted()).toEqual([...WCAG_22_A, ...WCAG_22_AA].toSorted());
  });

  it('are all of chapter 5 of EN 301 549, each once', () => {
    const found = clausesOf(sectionOf('EN 301 549 (V3.2.1), глава 5'));
    expect(found.toSorted()).toEqual(EN_301_549_CHAPTER_5.toSorted());
  });

  it('each say how they are met, and what has it', () => {
    for (const heading of ['WCAG 2.2', 'EN 301 549 (V3.2.1), глава 5'])
      for (const [, clause, ...said] of rowsOf(sectionOf(heading)))
        expect(
          said.slice(0, 3).filter((cell) => cell !== ''),
          clause,
        ).toHaveLength(3);
  });
});

it('the smallest capitals in docs/accessibility.md are as high as they are reckoned', () => {
  const row = doc.split('\n').find((line) => line.startsWith('| самые мелкие заглавные буквы'));
  const told = row
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
  const reckoned = [19, 21.5, 27, 32].map(
    (inches) => `${smallestCapitalMm(inches).toFixed(1).replace('.', ',')} мм`,
  );
  expect(told).toEqual(reckoned);
});
