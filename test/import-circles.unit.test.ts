/**
 * No file imports itself round a circle. Of values a circle works or fails by who is loaded first; of types alone it shows that two files
 * are about the same thing, and neither can be read without the other.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { BUILT_FOLDERS } from '../scripts/lib/rooms.mjs';

const ROOT = join(import.meta.dirname, '..');

const SOURCE = /\.(ts|vue)$/;
const TEST = /\.(unit|int|dom)\.test\.ts$/;
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

const files = BUILT_FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    normalize(join(folder, path)),
  ),
).filter((path) => SOURCE.test(path) && !TEST.test(path));

/** What a file imports of ours, types and imports in the middle of it as well. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = path.endsWith('.vue')
    ? [...text.matchAll(SCRIPT)].map(([, script]) => script).join('\n')
    : text;
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(path), fileName)));
}

type Imports = ReadonlyMap<string, readonly string[]>;

/** One circle through each file that is first found to be in one, as a list that ends where it begins. */
function circlesOf(imports: Imports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): void => {
    const from = way.indexOf(path);
    if (from >= 0) circles.push([...way.slice(from), path]);
    if (from >= 0 || done.has(path)) return;
    way.push(path);
    for (const next of imports.get(path) ?? []) walk(next);
    way.pop();
    done.add(path);
  };
  for (const path of imports.keys()) walk(path);
  return circles;
}

const imports: Imports = new Map(files.map((path) => [path, importsOf(path)]));

it('the imports of all files are seen', () => {
  expect(files.length).toBeGreaterThan(500);
  // Of a component, of a type alone, and in the middle of a file.
  expect(imports.get('kiosk/KioskScreens.vue')).toContain('kiosk/flow/types.ts');
  expect(imports.get('kiosk/paper.ts')).toContain('ui/follow-paper.ts');
  expect(imports.get('kiosk/main.ts')).toContain('kiosk/App.vue');
});

it('a circle is found, short or long, and a way that only meets another is none', () => {
  const found = circlesOf(
    new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['d', 'b']],
      ['d', ['d']],
    ]),
  );
  expect(found).toEqual([
    ['d', 'd'],
    ['b', 'c', 'b'],
  ]);
});

it('no file imports itself round a circle', () => {
  expect(circlesOf(imports).map((circle) => circle.join(' → '))).toEqual([]);
});
