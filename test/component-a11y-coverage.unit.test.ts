/** No component without an accessibility test: `X.vue` has `X.dom.test.ts` beside it, which mounts it and asks axe. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['ui', 'kiosk', 'display', 'operator-desk', 'manager', 'booking', 'home'];

const components = ROOMS.filter((room) => existsSync(join(ROOT, room))).flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .map((file) => join(room, file)),
);

const testOf = (component: string) => component.replace(/\.vue$/, '.dom.test.ts');

describe('the accessibility tests', () => {
  it('have something to look at', () => {
    expect(components.length).toBeGreaterThan(0);
  });

  it.each(components)('%s is mounted and shown to axe', (component) => {
    const file = join(ROOT, testOf(component));
    expect(existsSync(file), `${testOf(component)} is missing`).toBe(true);
    const source = readFileSync(file, 'utf8');
    expect(source).toContain(`from './${basename(component)}'`);
    expect(source).toContain('expectAccessible(');
  });
});
