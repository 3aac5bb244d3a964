import { describe, expect, it } from 'vitest';
import { slidesView } from '../../test/support/views.ts';
import { lengthMs, turnAfter, turnKey, turnsOf, type RotaOptions } from './rota.ts';

const { list } = slidesView();
const [text, , video] = list;

const keys = (over: Partial<RotaOptions> = {}) =>
  turnsOf({ list, today: '2026-11-23', side: 'usual', isReady: () => true, ...over }).map(turnKey);

describe('whose turn it is', () => {
  it('is that of the slides in their order, then of the waits', () => {
    expect(keys()).toEqual(['slide-1', 'slide-2', 'slide-3', 'side slide-3']);
    expect(keys({ side: 'none' })).toEqual(['slide-1', 'slide-2', 'slide-3']);
  });

  it('is that of what has to be read soon after each slide', () => {
    const pairs = ['slide-1', 'slide-2', 'slide-3'].flatMap((id) => [id, `side ${id}`]);
    expect(keys({ side: 'urgent' })).toEqual(pairs);
  });

  it('is never that of a slide out of its days, or without its file', () => {
    const dated = list.map((slide, i) => ({ ...slide, to: i === 0 ? '2026-11-22' : null }));
    expect(keys({ list: dated })).toEqual(['slide-2', 'slide-3', 'side slide-3']);
    expect(keys({ list: dated, today: '2026-11-22' })).toContain('slide-1');
    expect(keys({ isReady: ({ kind }) => kind === 'text' })).toEqual(['slide-1', 'side slide-1']);
  });

  it('is nobody’s where there is no slide: the waits need no turns', () => {
    expect(keys({ isReady: () => false })).toEqual([]);
  });
});

describe('the next one', () => {
  it('comes after the one before, and after the last the first', () => {
    expect(turnAfter(list, 'slide-1')).toBe(list[1]);
    expect(turnAfter(list, 'slide-3')).toBe(text);
  });

  it('is the first where nothing was, or what was is there no more', () => {
    expect(turnAfter(list, null)).toBe(text);
    expect(turnAfter(list, 'gone')).toBe(text);
    expect(turnAfter([], 'gone')).toBeNull();
  });
});

it('a film stands as long as it takes, as a still as long as a picture', () => {
  expect(lengthMs(text!, false)).toBe(10_000);
  expect(lengthMs(video!, false)).toBe(300_000);
  expect(lengthMs(video!, true)).toBe(12_000);
  expect(lengthMs({ kind: 'side', after: 'slide-1' }, false)).toBe(12_000);
});
