import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayView } from '../test/support/views.ts';
import {
  hear as hearAt,
  lastCalls,
  nothingHeard,
  plateOf,
  takeTurn,
  type Announcement,
  type Announcing,
  type Call,
  type Turn,
} from './announcing.ts';

const call = (callId: number, number: string, over: Partial<Call> = {}): Call => ({
  callId,
  number,
  deskNumber: 4,
  calledAt: 1000 * callId,
  times: 1,
  open: true,
  ...over,
});
const aloud = ({ callId, number, deskNumber, times, calledAt }: Call): Announcement => ({
  callId,
  number,
  deskNumber,
  times,
  calledAt,
});

/** At the moment of the first call: nothing is late unless a test says so. */
const hear = (before: Announcing, view: Parameters<typeof hearAt>[1], now = 0, speed = 1) =>
  hearAt(before, view, { now, speed });

const A = call(1, 'А001');
const K = call(2, 'К002');
const D = call(3, 'Д003');
const numbers = (calls: readonly { number: string }[]) => calls.map(({ number }) => number);
const turnOf = (one: Call): Turn => ({ ...aloud(one), isRepetition: false });

/** The server's view while nobody was called twice: whoever is waited for is announced. */
const DAY = displayView().day;
const told = (...calls: Call[]) => ({
  day: DAY,
  calls,
  announcements: calls
    .filter(({ open }) => open)
    .map(aloud)
    .reverse(),
});
const morning = hear(nothingHeard, told());
/** All turns that wait, one after another. */
function turns(announcing: Announcing): Announcement[] {
  const taken = takeTurn(announcing);
  return taken === null ? [] : [taken.turn, ...turns(taken)];
}

describe('calls that were there when the screen was switched on', () => {
  it('are not called out', () => {
    expect(turns(hear(nothingHeard, told(K, A)))).toEqual([]);
  });

  it('nor is anything of the day before, whose tickets have the same numbers', () => {
    const evening = takeTurn(hear(morning, told(A)))!;
    const opensAt = (DAY.opensAt ?? 0) + 86_400_000;
    const [again, other] = [call(4, 'А001', { open: false }), call(5, 'К002')];
    const today = { ...told(other, again), day: { ...DAY, opensAt } };
    const next = hear(evening, today);
    expect(next.turn).toBeNull();
    expect(plateOf(today.calls, next, false, null)).toEqual(other);
    expect(numbers(turns(next))).toEqual(['К002']);
  });
});

describe('calls', () => {
  it('have their turns in the order in which they were made', () => {
    expect(numbers(turns(hear(morning, told(D, K, A))))).toEqual(['А001', 'К002', 'Д003']);
  });

  it('have it once, however often the server tells of them', () => {
    const taken = takeTurn(hear(morning, told(A)))!;
    expect(taken.turn).toEqual(turnOf(A));
    expect(turns(hear(taken, told(A)))).toEqual([]);
  });

  it('that are repeated before their turn keep it, and are repeated behind those not yet heard', () => {
    const again = call(4, 'А001', { times: 2 });
    const heard = hear(hear(morning, told(K, A)), {
      day: DAY,
      calls: [again, D, K],
      announcements: [A, K, D, again].map(aloud),
    });
    expect(turns(heard).map(({ callId }) => callId)).toEqual([1, 2, 3, 4]);
  });

  it('whose visitor has come before their turn are not called out', () => {
    const waiting = hear(morning, told(D, K, A));
    expect(numbers(turns(hear(waiting, told(D, { ...K, open: false }, A))))).toEqual(['А001', 'Д003']);
  });

  it('whose start was a slip of the finger have their turn after all', () => {
    const waiting = hear(hear(morning, told(K, A)), told(K, call(1, 'А001', { open: false })));
    expect(numbers(turns(waiting))).toEqual(['К002']);
    const back = hear(waiting, told(K, A));
    expect(numbers(turns(back))).toEqual(['А001', 'К002']);
    // What was said is not said again.
    const said = takeTurn(back)!;
    const slipped = hear(hear(said, told(K, call(1, 'А001', { open: false }))), told(K, A));
    expect(numbers(turns(slipped))).toEqual(['К002']);
  });

  it('that the room missed while the server was lost are called out if somebody is still waited for', () => {
    const before = hear(morning, told());
    expect(numbers(turns(hear(before, told(D, { ...K, open: false }, { ...A, open: false }))))).toEqual([
      'Д003',
    ]);
  });

  it('of an office whose data were put back from a copy are said, and said once, though their ids are smaller', () => {
    const before = hear(morning, told(call(900, 'А090')));
    const taken = { ...before, waiting: [] };
    const old = call(5, 'К005', { calledAt: 5000 });
    const [first, second] = [call(6, 'К006', { calledAt: 901_000 }), call(7, 'К007', { calledAt: 902_000 })];
    expect(turns(hear(taken, told(old)))).toEqual([]);
    const back = hear(taken, told(first, old));
    expect(numbers(turns(back))).toEqual(['К006']);
    const later = hear({ ...back, waiting: [] }, told(second, first, old));
    expect(numbers(turns(later))).toEqual(['К007']);
  });

  it('that were made long before the server was back are on the wall, and are not said', () => {
    const before = hear(morning, told());
    const back = hear(before, told(D, K, A), D.calledAt + 59_000);
    expect(numbers(turns(back))).toEqual(['Д003']);
    expect(turns(hear(back, told(D, K, A), D.calledAt + 59_000)).map(({ number }) => number)).toEqual([
      'Д003',
    ]);
  });

  it('that wait for their turn longer than that are said all the same', () => {
    const waiting = hear(morning, told(K, A));
    expect(numbers(turns(hear(waiting, told(K, A), A.calledAt + 600_000)))).toEqual(['А001', 'К002']);
  });

  it('are late by the clock of the room, in a demo that runs faster too', () => {
    const thirtySeconds = D.calledAt + 30 * 30_000;
    expect(turns(hear(morning, told(D), thirtySeconds, 30))).toHaveLength(1);
    expect(turns(hear(morning, told(D), thirtySeconds, 1))).toHaveLength(0);
  });
});

describe('the plate', () => {
  const gone = (one: Call): Call => ({ ...one, open: false });
  interface Then {
    readonly isStanding?: boolean;
    readonly before?: Call;
    readonly unsaid?: readonly number[];
  }
  const plate = (calls: readonly Call[], turn: Call | null, then: Then = {}) => {
    const { isStanding = false, before = null, unsaid = [] } = then;
    return plateOf(calls, { turn: turn && turnOf(turn), unsaid }, isStanding, before);
  };

  it('has the newest call before any had its turn here', () => {
    expect(plate([D, K], null)).toEqual(D);
    expect(plate([], null)).toBeNull();
  });

  it('has the call whose turn it is, as it was made', () => {
    const again = call(4, 'А001', { times: 2 });
    expect(plate([again, D], A)).toEqual({ ...again, callId: 1, times: 1, isRepetition: false });
  });

  it('sends nobody to a desk that has called them no longer', () => {
    const elsewhere = call(5, 'А001', { deskNumber: 7 });
    expect(plate([elsewhere, D], A)).toEqual(elsewhere);
  });

  it('has the newest call again when its own has left the list', () => {
    expect(plate([D, K], A)).toEqual(D);
  });

  it('has what is being said, though its visitor has come, and after it whoever is waited for', () => {
    const calls = [D, K, gone(A)];
    expect(plate(calls, A, { isStanding: true, before: A })).toMatchObject({ number: 'А001' });
    expect(plate(calls, A, { before: A })).toEqual(D);
    expect(plate([gone(D), K, gone(A)], A, { before: D })).toEqual(K);
  });

  it('stays with whoever is still waited for, whatever others come and go', () => {
    expect(plate([D, K, gone(A)], A, { before: K })).toEqual(K);
  });

  it('has the newest again where none was said here', () => {
    expect(plate([D, K], null, { before: K })).toEqual(D);
  });

  it('does not move when nobody is waited for any more', () => {
    const calls = [gone(D), gone(K), gone(A)];
    expect(plate(calls, D, { before: K })).toEqual(gone(K));
  });

  it('has the newest call, and none that is long over, where visitors came before their turns', () => {
    const calls = [gone(D), gone(K), gone(A)];
    expect(plate(calls, A, { before: A, unsaid: [2, 3] })).toEqual(gone(D));
    expect(plate(calls, A, { before: gone(D), unsaid: [2, 3] })).toEqual(gone(D));
  });
});

describe('the last calls', () => {
  const calls = [5, 4, 3, 2, 1].map((id) => call(id, `А00${id}`, { open: false }));

  it('are as many as there is room for, the newest first', () => {
    expect(numbers(lastCalls(calls, calls[0]!, 3))).toEqual(['А004', 'А003', 'А002']);
  });

  it('keep whoever is still waited for before those who have come', () => {
    const [newest, four, three, two, one] = calls as [Call, Call, Call, Call, Call];
    const open = { ...one, open: true };
    expect(numbers(lastCalls([newest, four, three, two, open], newest, 3))).toEqual(['А004', 'А003', 'А001']);
    expect(lastCalls([newest, open], newest, 0)).toEqual([open]);
  });

  it('have a new call at once, before it has its turn', () => {
    expect(numbers(lastCalls([D, K, A], A, 1))).toEqual(['Д003', 'К002']);
  });
});

// ── Whatever the desks do ───────────────────────────────────────────────────────────────────────────────────────────

const step = fc.record({
  do: fc.constantFrom('call', 'come', 'turn', 'tell'),
  ticket: fc.nat(11),
});

/** Desks that call, visitors who come, and a wall that is told of it now and then. */
function play(steps: { do: string; ticket: number }[]) {
  let made: Call[] = [];
  const cameAt = new Map<number, number>();
  let announcing = morning;
  /** With the moment at which the wall was told last. */
  const said: { callId: number; toldAt: number }[] = [];
  let toldAt = -1;
  const isOpen = ({ callId }: Call) => !cameAt.has(callId);
  const tell = (at: number) => {
    const newest = [...made].reverse();
    const once = newest.filter(
      (one, place) => newest.findIndex(({ number }) => number === one.number) === place,
    );
    toldAt = at;
    announcing = hear(announcing, {
      day: DAY,
      calls: once.map((one) => ({ ...one, open: isOpen(one) })),
      announcements: made.filter(isOpen).map(aloud),
    });
  };
  const turn = () => {
    const taken = takeTurn(announcing);
    if (taken === null) return;
    announcing = taken;
    said.push({ callId: taken.turn.callId, toldAt });
  };
  steps.forEach((one, at) => {
    const number = `А${100 + one.ticket}`;
    if (one.do === 'call') made = [...made, call(made.length + 1, number)];
    if (one.do === 'come')
      for (const other of made) if (other.number === number && isOpen(other)) cameAt.set(other.callId, at);
    if (one.do === 'turn') turn();
    if (one.do === 'tell') tell(at);
  });
  tell(steps.length);
  while (announcing.waiting.length > 0) turn();
  return { made, said, cameAt };
}

it('whatever the desks do, no call is lost, none is said twice or to somebody who has come, the order is kept', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const { made, said, cameAt } = play(steps);
      const ids = said.map(({ callId }) => callId);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      const silent = made.filter(({ callId }) => !ids.includes(callId));
      expect(silent.filter(({ callId }) => !cameAt.has(callId))).toEqual([]);
      // Nobody is called out of whom the wall knew by then that they had come.
      expect(said.filter(({ callId, toldAt }) => (cameAt.get(callId) ?? Infinity) < toldAt)).toEqual([]);
    }),
  );
});
