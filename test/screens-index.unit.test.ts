/** No screen is without its picture: the index of docs/screens names each of them, and each mode has its sheet (`npm run pictures`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL } from './every-screen/fixtures.ts';
import { isPictured, LOOKS, type Look } from './every-screen/looks.ts';
import { OWN } from './every-screen/own-fixtures.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'screens');
const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');

describe('the pictures of the kiosk', () => {
  it.each([...ALL, ...OWN])('show %s', (key, { name }) => {
    expect(index).toContain(`${name} (\`${key}\`)`);
  });

  const looks: [string, Look][] = Object.entries(LOOKS);
  it.each(looks.filter(([, look]) => isPictured(look)))('have a sheet for the mode %s', (key, { name }) => {
    expect(index).toContain(`## ${name}\n`);
    expect(index).toContain(`(${key}.webp)`);
    expect(existsSync(join(FOLDER, `${key}.webp`))).toBe(true);
  });

  it('have a sheet for the shell’s own pages', () => {
    expect(index).toContain('(shell.webp)');
    expect(existsSync(join(FOLDER, 'shell.webp'))).toBe(true);
  });
});
