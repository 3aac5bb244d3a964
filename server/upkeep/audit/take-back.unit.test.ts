/** A change goes back, and whatever was changed since stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeBack } from './take-back.ts';

const service = (id: string, over: object = {}) => ({
  id,
  name: `Услуга ${id}`,
  norm: 20,
  documents: ['паспорт'],
  ...over,
});
const config = (over: object = {}) => ({
  name: 'Центр',
  rules: { wait: 20, limit: null },
  services: [service('a'), service('b'), service('c')],
  week: [{ opens: '08:00' }, { opens: '08:00' }, null],
  ...over,
});
const before = config();

describe('what nobody has changed since', () => {
  it.each<[string, object]>([
    ['a value', { name: 'Офис' }],
    ['a value that was none', { rules: { wait: 20, limit: 3 } }],
    ['a value of one of many', { services: [service('a'), service('b', { norm: 30 }), service('c')] }],
    ['a list of plain values', { services: [service('a', { documents: [] }), service('b'), service('c')] }],
    ['what was added', { services: [service('a'), service('b'), service('c'), service('d')] }],
    ['what was removed', { services: [service('a'), service('c')] }],
    ['an order', { services: [service('c'), service('a'), service('b')] }],
    ['a day of the week', { week: [{ opens: '09:00' }, { opens: '08:00' }, null] }],
    ['a day that became free', { week: [null, { opens: '08:00' }, null] }],
  ])('goes back: %s', (_what, over) => {
    const after = config(over);
    expect(takeBack({ before, after, now: after })).toEqual({ value: before, kept: [] });
    // Something else was changed meanwhile.
    const now = { ...after, address: 'ул. Мира, 1' };
    expect(takeBack({ before, after, now })).toEqual({
      value: { ...before, address: 'ул. Мира, 1' },
      kept: [],
    });
  });

  it('goes back within a list to which others were added and in which others were moved', () => {
    const after = config({ services: [service('a', { norm: 40 }), service('c')] });
    const now = config({
      services: [service('d'), service('c', { name: 'Иначе' }), service('a', { norm: 40 })],
    });
    const { value, kept } = takeBack({ before, after, now });
    expect(kept).toEqual([]);
    expect((value as typeof before).services).toEqual([
      service('d'),
      service('c', { name: 'Иначе' }),
      service('a'),
      service('b'),
    ]);
  });

  it('is nothing where it has gone back already', () => {
    const after = config({ name: 'Офис' });
    expect(takeBack({ before, after, now: before })).toEqual({ value: before, kept: [] });
  });
});

describe('what was changed once more since', () => {
  it.each<[string, object, object, string[]]>([
    ['a value', { name: 'Офис' }, { name: 'ЦОК' }, ['name']],
    [
      'a value of one of many',
      { services: [service('a', { norm: 30 }), service('b'), service('c')] },
      { services: [service('a', { norm: 40 }), service('b'), service('c')] },
      ['services', 'Услуга a', 'norm'],
    ],
    [
      'what was added, and then changed',
      { services: [...before.services, service('d')] },
      { services: [...before.services, service('d', { norm: 5 })] },
      ['services', 'Услуга d'],
    ],
    [
      'what was changed, and then removed',
      { services: [service('a', { norm: 30 }), service('b'), service('c')] },
      { services: [service('b'), service('c')] },
      ['services', 'Услуга a'],
    ],
  ])('stays as it is now: %s', (_what, changed, since, path) => {
    const now = config(since);
    expect(takeBack({ before, after: config(changed), now })).toEqual({ value: now, kept: [path] });
  });

  it('keeps nothing else from going back', () => {
    const after = config({ name: 'Офис', rules: { wait: 30, limit: null } });
    const now = { ...after, name: 'ЦОК' };
    expect(takeBack({ before, after, now })).toEqual({ value: config({ name: 'ЦОК' }), kept: [['name']] });
  });
});

describe('any change', () => {
  const row = fc.record({ norm: fc.nat(3), name: fc.constantFrom('А', 'Б') });
  const rows = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((ids) => fc.tuple(...ids.map((id) => row.map((one) => ({ id, ...one })))));
  const some = fc.record({ name: fc.constantFrom('Центр', 'Офис'), rows, flag: fc.option(fc.boolean()) });

  it('goes back wholly at once', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(takeBack({ before: one, after: other, now: other })).toEqual({ value: one, kept: [] });
      }),
    );
  });

  it('that was none changes nothing, whatever came since', () => {
    fc.assert(
      fc.property(some, some, (one, now) => {
        expect(takeBack({ before: one, after: one, now })).toEqual({ value: now, kept: [] });
      }),
    );
  });

  it('never leaves an element twice, and drops none that the change did not bring', () => {
    fc.assert(
      fc.property(some, some, some, (one, other, now) => {
        const { rows: left } = takeBack({ before: one, after: other, now }).value as typeof now;
        const ids = left.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const brought = new Set(
          other.rows.map(({ id }) => id).filter((id) => !one.rows.some((r) => r.id === id)),
        );
        for (const { id } of now.rows) expect(ids.includes(id) || brought.has(id)).toBe(true);
      }),
    );
  });
});
