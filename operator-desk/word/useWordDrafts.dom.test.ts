import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serverClock } from '../../ui/live/clock.ts';
import { at, deskView, NOW } from '../../test/support/views.ts';
import { live, openPage } from '../fake-desk.ts';
import { useWordDrafts } from './useWordDrafts.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const KEPT_AS = 'desk.word-drafts';

/** The page is opened, perhaps once more, in the same browser. */
function open(view: ReturnType<typeof deskView> | null = deskView()) {
  openPage(view);
  return useWordDrafts();
}

beforeEach(() => {
  localStorage.clear();
  serverClock.set({ now: NOW, speed: 1 });
});

describe('an answer that is half written', () => {
  it('is there again when the page is opened again', () => {
    open().write('ticket-К104', 'Пандус скользкий');
    const again = open();
    expect(again.wordsOf('ticket-К104')).toBe('Пандус скользкий');
    expect(again.isBegun('ticket-К104')).toBe(true);
    expect(again.isBegun('ticket-К101')).toBe(false);
  });

  it('is what another tab has made of it', () => {
    const drafts = open();
    drafts.write('ticket-К104', 'Пандус');
    localStorage.setItem(KEPT_AS, '{"ticket-К104":{"day":"2026-11-23","words":"Пандус скользкий"}}');
    dispatchEvent(new StorageEvent('storage', { key: KEPT_AS }));
    expect(drafts.wordsOf('ticket-К104')).toBe('Пандус скользкий');
  });

  it('does not write over what another tab has written of somebody else', () => {
    const drafts = open();
    localStorage.setItem(KEPT_AS, '{"ticket-К101":{"day":"2026-11-23","words":"Узкая дверь"}}');
    drafts.write('ticket-К104', 'Пандус');
    expect(open().wordsOf('ticket-К101')).toBe('Узкая дверь');
  });

  it('leaves nothing behind when it is recorded, or emptied', () => {
    const drafts = open();
    drafts.write('ticket-К104', 'Пандус');
    drafts.forget('ticket-К104');
    expect(localStorage.getItem(KEPT_AS)).toBeNull();
    drafts.write('ticket-К101', 'Дверь');
    drafts.write('ticket-К101', '');
    expect(localStorage.getItem(KEPT_AS)).toBeNull();
  });

  it('is gone with the day of the office, and not before somebody is signed in who knows it', () => {
    open().write('ticket-К104', 'Пандус');
    serverClock.set({ now: at('23:59'), speed: 1 });
    expect(open().isBegun('ticket-К104')).toBe(true);
    serverClock.set({ now: at('23:59') + 60_000, speed: 1 });
    const drafts = open(null);
    expect(drafts.isBegun('ticket-К104')).toBe(true);
    live.view.value = deskView();
    return vi.waitFor(() => {
      expect(drafts.isBegun('ticket-К104')).toBe(false);
      expect(localStorage.getItem(KEPT_AS)).toBeNull();
    });
  });

  it('is kept by the page where the browser keeps nothing, or something else', () => {
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const get = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const drafts = open();
    drafts.write('ticket-К104', 'Пандус');
    drafts.write('ticket-К101', 'Дверь');
    expect(drafts.wordsOf('ticket-К104')).toBe('Пандус');
    set.mockRestore();
    get.mockRestore();
    localStorage.setItem(KEPT_AS, 'no json');
    expect(open().wordsOf('ticket-К104')).toBe('');
  });
});
