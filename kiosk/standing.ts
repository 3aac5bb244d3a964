/** What stands on the glass: the visitor's screens, or why there are none. */
import type { Refusal } from '../contract/problems.ts';
import type { KioskView } from '../contract/views/kiosk.ts';
import { isPassing, type LiveStatus } from '../ui/live/watcher.ts';
import { admission, admits, type Admission } from './day.ts';
import type { Screen } from './flow/types.ts';

/** Why nobody is admitted. */
type Shut = Exclude<Admission, 'open' | 'no-desks'>;

export type Standing =
  /** The server does not know this kiosk (any more): it has to be accepted by an administrator. */
  | { readonly kind: 'unpaired' }
  /** Lost with nothing to go on with: that is the whole screen then, not a line above it. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'not-ready'; readonly problem: Refusal }
  | { readonly kind: 'connecting' }
  /** The start has nothing to choose; whoever is further along stays there. */
  | { readonly kind: 'closed'; readonly view: KioskView; readonly admission: Shut }
  | { readonly kind: 'screens'; readonly view: KioskView };

export interface Known {
  /** What the server has said last; null when it has said nothing, or that we may not see it. */
  readonly view: KioskView | null;
  readonly status: LiveStatus;
  readonly problem: Refusal | null;
  /** The server is away for longer than a moment. */
  readonly lost: boolean;
  readonly screen: Screen;
}

export function standingOf({ view, status, problem, lost, screen }: Known): Standing {
  if (status === 'refused' && problem !== null && !isPassing(problem)) return { kind: 'unpaired' };
  if (lost && (view === null || screen.kind === 'start')) return { kind: 'lost' };
  if (view === null) return problem === null ? { kind: 'connecting' } : { kind: 'not-ready', problem };
  const now = admission(view);
  if (screen.kind === 'start' && !admits(now)) return { kind: 'closed', view, admission: now };
  return { kind: 'screens', view };
}
