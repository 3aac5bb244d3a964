import { describe, expect, it } from 'vitest';
import type { InfoPage } from '../../contract/kiosk.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, newPage, newTurn, readDraft, titleOf, type KioskDraft } from './kiosk.ts';

const page = (over: Partial<InfoPage> = {}): InfoPage => ({
  id: 'payment',
  title: 'Как оплатить',
  icon: 'wallet',
  text: 'На сайте.',
  ...over,
});
const config = officeConfig({
  kiosk: {
    outOfTurn: ['люди с инвалидностью', 'ветераны'],
    infoPages: [page(), page({ id: 'tariffs', title: 'Тарифы' })],
    screenInches: 27,
    lowerEdgeMm: 800,
  },
});
const change = (over: Partial<KioskDraft>) => readDraft(config, { ...draftOf(config), ...over });

/** The kiosk's settings after a change that is fine. */
function changed(over: Partial<KioskDraft>) {
  const result = change(over);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.config.kiosk;
}

function faults(over: Partial<KioskDraft>) {
  const result = change(over);
  return result.ok ? {} : result.faults;
}

describe('the form of the kiosks', () => {
  it('changes nothing by itself', () => {
    expect(change({})).toEqual({ ok: true, config });
  });

  it('leaves what is saved alone while the draft is changed', () => {
    const draft = draftOf(config);
    draft.pages[0]!.title = 'Иначе';
    expect(config.kiosk.infoPages[0]!.title).toBe('Как оплатить');
  });

  it('keeps the order of the rows, the pages and the tenth of an inch', () => {
    const { outOfTurn, pages } = draftOf(config);
    const kiosk = changed({
      outOfTurn: outOfTurn.toReversed(),
      pages: pages.toReversed(),
      screenInches: 21.5,
      lowerEdgeMm: 750,
    });
    expect(kiosk.outOfTurn).toEqual(['ветераны', 'люди с инвалидностью']);
    expect(kiosk.infoPages.map(({ id }) => id)).toEqual(['tariffs', 'payment']);
    expect(kiosk).toMatchObject({ screenInches: 21.5, lowerEdgeMm: 750 });
  });

  it('is as it was when a row is moved and moved back', () => {
    const draft = draftOf(config);
    expect({ ...draft, outOfTurn: draft.outOfTurn.toReversed().toReversed() }).toEqual(draftOf(config));
  });

  it('has no pages of its own where the office wants none', () => {
    expect(changed({ pages: [] }).infoPages).toEqual([]);
  });

  it('gives a new row a key and a new page an id that nothing else has', () => {
    expect(newTurn([]).key).toBe(0);
    expect(newTurn([{ key: 4, words: '' }]).key).toBe(5);
    const first = newPage([page()]);
    expect(first.id).toBe('page-2');
    expect(newPage([first]).id).toBe('page-3');
  });

  it('calls a page without a title so', () => {
    expect(titleOf(page({ title: '  ' }))).toBe('Без названия');
  });
});

describe('the form of the kiosks says where it is wrong', () => {
  const long = (length: number) => 'а'.repeat(length);

  it('at the row', () => {
    const outOfTurn = [
      { key: 1, words: ' ' },
      { key: 7, words: long(121) },
      { key: 3, words: 'ветераны' },
    ];
    expect(faults({ outOfTurn })).toEqual({
      'turn.1': expect.stringContaining('или уберите строку'),
      'turn.7': 'Сократите до 120 знаков.',
    });
  });

  it('at the page', () => {
    const pages = [
      page({ title: '', text: long(6001) }),
      page({ id: 'tariffs', title: long(41), text: '\n ' }),
      page({ id: 'fine' }),
    ];
    expect(faults({ pages })).toEqual({
      'page.payment.title': 'Введите название.',
      'page.payment.text': 'Сократите до 6 000 знаков.',
      'page.tariffs.title': 'Сократите до 40 знаков.',
      'page.tariffs.text': 'Введите текст или уберите страницу.',
    });
  });

  it('of too many rows or pages, and of none', () => {
    const outOfTurn = Array.from({ length: 11 }, (_, key) => ({ key, words: 'ветераны' }));
    const pages = Array.from({ length: 11 }, (_, i) => page({ id: `page-${i}` }));
    expect(faults({ outOfTurn, pages })).toEqual({
      turn: expect.stringContaining('от 1 до 10'),
      pages: expect.stringContaining('не больше 10'),
    });
    expect(Object.keys(faults({ outOfTurn: [] }))).toEqual(['turn']);
  });

  it.each([
    ['screenInches', { screenInches: 18.9 }],
    ['screenInches', { screenInches: 65.1 }],
    ['screenInches', { screenInches: 21.55 }],
    ['screenInches', { screenInches: '' }],
    ['lowerEdgeMm', { lowerEdgeMm: 299 }],
    ['lowerEdgeMm', { lowerEdgeMm: 800.5 }],
    ['lowerEdgeMm', { lowerEdgeMm: '' }],
  ] satisfies [string, Partial<KioskDraft>][])('at %s', (field, over) => {
    expect(Object.keys(faults(over))).toEqual([field]);
  });

  it('of the whole where no field has it', () => {
    expect(Object.keys(faults({ pages: [page(), page()] }))).toEqual(['other']);
  });
});
