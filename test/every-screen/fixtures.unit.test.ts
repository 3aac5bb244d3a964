/** No state of the glass is without its picture: each is named by a type, so that a new one does not compile here until it has one. */
import { describe, expect, it } from 'vitest';
import { admission, type Admission } from '../../kiosk/day.ts';
import type { Paper } from '../../kiosk/paper.ts';
import type { HelpState } from '../../kiosk/use/useHelp.ts';
import { waysOf, type Way } from '../../kiosk/refusals.ts';
import type { LiveStatus } from '../../ui/live/watcher.ts';
import { kioskView, NOW } from '../support/views.ts';
import { ALL, type Shown } from './fixtures.ts';

const all = [...ALL.values()];
const keys = (table: Readonly<Record<string, true>>) => Object.keys(table).toSorted();
const seen = (of: (shown: Shown) => string | readonly string[] | null) =>
  [...new Set(all.flatMap((shown) => of(shown) ?? []))].toSorted();
const viewOf = ({ view }: Shown) => (view === null ? null : kioskView(view));

const PAPERS: Record<Paper, true> = { none: true, printing: true, take: true, check: true, trouble: true };
const DAYS: Record<Admission, true> = {
  open: true,
  'no-desks': true,
  before: true,
  closing: true,
  over: true,
  'day-off': true,
};
const HELP: Record<HelpState, true> = { none: true, called: true, coming: true };
const STATUSES: Record<LiveStatus, true> = { connecting: true, live: true, lost: true, refused: true };
const WAYS: Record<Way, true> = {
  'try-again': true,
  back: true,
  'move-booking': true,
  'have-appointment': true,
  'change-phone': true,
  'take-ticket': true,
  book: true,
};

describe('every state has its picture:', () => {
  it.each(['ticket', 'slip'] as const)('what became of the paper of a %s', (kind) => {
    expect(seen(({ screen }) => (screen.kind === kind ? screen.paper : null))).toEqual(keys(PAPERS));
  });

  it('the day, where the visitor begins', () => {
    const days = seen((shown) => {
      const view = viewOf(shown);
      return shown.screen.kind === 'start' && view !== null ? admission(view) : null;
    });
    expect(days).toEqual(keys(DAYS));
  });

  it('the call for help, and one that comes to nothing', () => {
    const states = seen((shown) => {
      const call = viewOf(shown)?.helpCall;
      if (shown.help === undefined || call === undefined) return null;
      if (call === null) return 'none';
      return call.takenAt === null ? 'called' : 'coming';
    });
    expect(states).toEqual(keys(HELP));
    expect(all.some(({ help }) => help === 'refused')).toBe(true);
    expect(all.every((shown) => (viewOf(shown)?.helpCall?.calledAt ?? 0) <= NOW)).toBe(true);
  });

  it('the connection', () => {
    expect(seen(({ status }) => status ?? 'live')).toEqual(keys(STATUSES));
  });

  it('the ways on from a refusal', () => {
    const ways = seen(({ screen, draft }) =>
      screen.kind === 'refused' ? waysOf(screen, { admits: true, books: true, drafts: draft != null }) : null,
    );
    expect(ways).toEqual(keys(WAYS));
  });
});
