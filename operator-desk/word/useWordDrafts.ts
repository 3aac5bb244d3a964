/**
 * What visitors said and is not recorded yet (6.7.11). It is kept in this browser while it is being written: a closed question, a reload, a
 * second tab or a lost network come back to it. Recorded, or when the day of the office is over, it is gone from here.
 */
import { defineStore } from 'pinia';
import { onScopeDispose, shallowRef, watch } from 'vue';
import { z } from 'zod';
import { localDate } from '../../contract/primitives.ts';
import { dateAt } from '../../ui/days.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { useDesk } from '../desk.ts';

const KEPT_AS = 'desk.word-drafts';

/** By the ticket: only who served it is asked about it. */
const kept = z.record(z.string(), z.object({ day: localDate, words: z.string() }));
type Drafts = Readonly<z.infer<typeof kept>>;

export const useWordDrafts = defineStore('word-drafts', () => {
  const desk = useDesk();
  const drafts = shallowRef<Drafts>(read() ?? {});

  const wordsOf = (ticketId: string): string => drafts.value[ticketId]?.words ?? '';
  const isBegun = (ticketId: string): boolean => wordsOf(ticketId).trim() !== '';

  function write(ticketId: string, words: string): void {
    const timeZone = desk.view?.office.timezone;
    if (timeZone === undefined) return;
    const day = dateAt(serverClock.now(), timeZone);
    if (words === '') forget(ticketId);
    else change((all) => ({ ...all, [ticketId]: { day, words } }));
  }

  const forget = (ticketId: string): void =>
    change((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== ticketId)));

  /** Another tab may have written meanwhile: what is kept is what is changed. */
  function change(how: (all: Drafts) => Drafts): void {
    drafts.value = how(read() ?? drafts.value);
    keep(drafts.value);
  }

  watch(
    () => desk.view && dateAt(serverClock.now(), desk.view.office.timezone),
    (today) => {
      const isOver = ({ day }: Drafts[string]): boolean => day !== today;
      if (today === null || !Object.values(drafts.value).some(isOver)) return;
      change((all) => Object.fromEntries(Object.entries(all).filter(([, draft]) => !isOver(draft))));
    },
    { immediate: true },
  );

  const onElsewhere = ({ key }: StorageEvent): void => {
    if (key === KEPT_AS || key === null) drafts.value = read() ?? {};
  };
  addEventListener('storage', onElsewhere);
  onScopeDispose(() => removeEventListener('storage', onElsewhere));

  return { wordsOf, isBegun, write, forget };
});

/** Null in a browser that keeps nothing. */
function read(): Drafts | null {
  try {
    const text = localStorage.getItem(KEPT_AS);
    return text === null ? {} : (kept.safeParse(JSON.parse(text)).data ?? {});
  } catch {
    return null;
  }
}

function keep(drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, JSON.stringify(drafts));
  } catch {
    // They hold until the page is closed.
  }
}
