import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, understand } from './settings.ts';

const CODE = { salt: 'a'.repeat(32), hash: 'b'.repeat(64) };
const SET = { ...FIRST_SETTINGS, serverUrl: 'http://office:8080', exitCode: CODE, lostAfterSeconds: 60 };
const read = (over: object) => understand(JSON.stringify({ ...SET, ...over }));

describe('the text of the settings', () => {
  it('is understood as it was written', () => {
    expect(read({})).toEqual({ settings: SET, replaced: [] });
    expect(understand('{}')).toEqual({ settings: FIRST_SETTINGS, replaced: [] });
  });

  it.each<[keyof typeof FIRST_SETTINGS, unknown]>([
    ['serverUrl', 'javascript:1'],
    ['serverUrl', 'http://office:8080/kiosk'],
    ['lostAfterSeconds', -1],
    ['hungAfterSeconds', '20'],
    ['startsWithComputer', 'yes'],
    ['screenInches', 0],
  ])('loses nothing but %s when that is %j', (key, value) => {
    expect(read({ [key]: value })).toEqual({
      settings: { ...SET, [key]: FIRST_SETTINGS[key] },
      replaced: [key],
    });
  });

  it.each(['', '{', '[]', 'null', '"kiosk"', '\0'.repeat(200), '{"exitCode":"482915"}'])(
    'is of no use without the technician’s code: %j',
    (text) => expect(understand(text)).toBeNull(),
  );
});

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide.md'), 'utf8');

it.each(Object.keys(FIRST_SETTINGS))('the guide tells whoever opens the file what %s is', (key) =>
  expect(guide).toContain(`| \`${key}\` `),
);
