import { describe, expect, it } from 'vitest';
import { pagesOf, type GroupWait, type SideItem } from './side.ts';

const wait = (name: string, range: GroupWait['wait'] = { minMinutes: 5, maxMinutes: 9 }): SideItem => ({
  kind: 'wait',
  wait: { groupId: name, name, wait: range },
});
const notice = (title: string): SideItem => ({
  kind: 'notice',
  title,
  words: 'Просим извинить за ожидание.',
});
const room = { width: 27, height: 36, small: 2.6 };

describe('the pages beside the calls', () => {
  it('are none where there is nothing to tell', () => {
    expect(pagesOf([], room)).toEqual([]);
  });

  it('are one where everything has room', () => {
    const pages = pagesOf([notice('Запись'), wait('Оплата')], room);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ notices: [{ title: 'Запись' }], waits: [{ name: 'Оплата' }] });
  });

  it('have everything once, in its order, none of them higher than the room', () => {
    const names = Array.from({ length: 12 }, (_, n) => `Группа ${n}`);
    const pages = pagesOf([notice('Запись'), ...names.map((name) => wait(name))], room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ waits }) => waits.map(({ name }) => name))).toEqual(names);
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(room.height);
  });

  it('are higher where a name takes two lines, and where a word is broken', () => {
    const heightOf = (name: string) => pagesOf([wait(name)], room)[0]!.height;
    expect(heightOf('Квитанции и акты сверки')).toBeGreaterThan(heightOf('Оплата'));
    expect(heightOf('Электрификация'.repeat(3))).toBeGreaterThan(heightOf('Электрификация'));
  });

  it('have a page for what is higher than the room', () => {
    expect(pagesOf([notice('Запись'), wait('Оплата')], { ...room, height: 5 })).toHaveLength(2);
  });
});
