import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESK_SETTINGS } from './settings.ts';

const { first, isNew, understand } = DESK_SETTINGS;
const SET = {
  serverUrl: 'http://192.168.1.10:8080',
  onTop: false,
  zoom: 0.5,
  bounds: { x: -1900, y: 0, width: 400, height: 760 },
};

describe('the settings of the desk’s window', () => {
  it('are understood as they were written', () => {
    expect(understand(JSON.stringify(SET))).toEqual({ settings: SET, replaced: [] });
  });

  it('say at first that it stands on top, of a server that is asked for', () => {
    expect(first).toEqual({ serverUrl: null, onTop: true, zoom: 0, bounds: null });
    expect([isNew(first), isNew(SET)]).toEqual([true, false]);
  });

  it.each<[keyof typeof SET, unknown]>([
    ['serverUrl', 'ftp://office'],
    ['onTop', 'yes'],
    ['zoom', 40],
    ['bounds', { x: 0, y: 0, width: -5, height: 5 }],
    ['bounds', { x: 0 }],
  ])('lose nothing but %s when that is %j', (key, value) => {
    expect(understand(JSON.stringify({ ...SET, [key]: value }))).toEqual({
      settings: { ...SET, [key]: first[key] },
      replaced: [key],
    });
  });

  it('are the first ones, and it is told, for a text that nobody understands', () => {
    for (const text of ['', '{', '[]', '\0'.repeat(200)])
      expect(understand(text)).toEqual({ settings: first, replaced: Object.keys(first) });
  });
});

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide.md'), 'utf8');
const [, ours = ''] = guide.split('### Окно специалиста поверх других программ');
const [section = ''] = ours.split('\n### ');

it.each(Object.keys(first))('the guide tells whoever opens the file what %s is', (key) =>
  expect(section).toContain(`| \`${key}\` `),
);
