import { describe, expect, it } from 'vitest';
import { kioskView } from '../test/support/views.ts';
import { isLong, matching } from './search.ts';

const { groups } = kioskView();
const names = (typed: string) => matching(groups, typed).map(({ service }) => service.name);

describe('a service is found', () => {
  it.each([
    ['справ', 'Справка об отсутствии задолженности'],
    ['ПЕРЕОФ', 'Переоформить лицевой счёт'],
    ['лиц пере', 'Переоформить лицевой счёт'],
    ['счет', 'Переоформить лицевой счёт'],
    ['рассрочка ', 'Рассрочка долга'],
  ])('by %j', (typed, name) => {
    expect(names(typed)).toContain(name);
  });

  it('by its group, behind those that have the word in their own name', () => {
    expect(names('договор')[0]).toContain('договор');
    expect(names('справк')).toEqual(['Справка об отсутствии задолженности']);
  });

  it('however many others are: all that have the word are there, none twice', () => {
    const having = groups
      .flatMap(({ services }) => services)
      .filter(({ name, documents }) => /(^|\s)паспорт/i.test([name, ...documents].join(' ')));
    expect(having.length).toBeGreaterThan(4);
    expect(names('паспорт').toSorted()).toEqual(having.map(({ name }) => name).toSorted());
  });

  it('in the letters of any language, none of which cuts a word in two', () => {
    const [group] = groups;
    const [service] = group!.services;
    const named = [
      'Довідка про борг',
      'Қарыз туралы анықтама, әрекет',
      'Über die Gebühr',
      '\u0639\u062f\u0627\u062f 2',
    ];
    const translated = [
      {
        ...group!,
        hint: '',
        services: named.map((name, n) => ({ ...service!, id: `s-${n}`, name, documents: [] })),
      },
    ];
    const found = (typed: string) => matching(translated, typed).map(({ service: { name } }) => name);
    expect(found('довід')).toEqual([named[0]]);
    expect(found('ӘРЕК')).toEqual([named[1]]);
    expect(found('geb')).toEqual([named[2]]);
    expect(found('\u0639\u062f')).toEqual([named[3]]);
    // The parts that «і», «ә» and «ü» once cut off begin no word.
    for (const part of ['дка', 'рекет', 'hr', 'ber']) expect(found(part), part).toEqual([]);
  });

  it.each(['', '   ', '-', 'щщщ'])('but not by %j', (typed) => {
    expect(names(typed)).toEqual([]);
  });
});

it('only a long list is searched', () => {
  expect(isLong(groups)).toBe(false);
  const [group] = groups;
  const services = Array.from({ length: 16 }, (_, n) => ({ ...group!.services[0]!, id: `s-${n}` }));
  expect(isLong([{ ...group!, services }])).toBe(true);
});
