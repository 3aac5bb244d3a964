/** What the desks and the waiting room are reminded of: the newest first, and only so many. */
import { describe, expect, it } from 'vitest';
import { isWaitedFor } from './shown-calls.ts';
import { comeBack, didNotCome, next, recall, sit, start, take } from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { at } from './testing/office.ts';

const ids = (n: number) => Array.from({ length: n }, (_, i) => `t${i + 1}`);

/** n visitors more are called to desk 1, one after another, half a minute for each, and do not come. */
const absentAfter = (story: Story, n: number): Story =>
  ids(n).reduce((sofar, id, i) => {
    const calledAt = at('09:01') + i * 30_000;
    return sofar.and([calledAt, take(id)], [calledAt, next(1)], [calledAt + 20_000, didNotCome(1)]);
  }, story);
const absent = (n: number): Story => absentAfter(given(['09:00', sit(1)], ['09:00', sit(2)]), n);

it('everybody who did not come: any of them may return, however many there were since', () => {
  const story = absent(31);
  expect(story.state.missedIds).toEqual(ids(31).reverse());
  story.when('09:20', comeBack('t1')).then({ type: 'TicketReturned', ticketId: 't1', after: 'did-not-come' });
  expect(story.and(['09:20', comeBack('t31')]).state.missedIds).toHaveLength(30);
});

it('twelve calls, the newest first', () => {
  const shown = absent(14).state.calls.map((call) => call.ticketId);
  expect(shown).toEqual(ids(14).slice(2).reverse());
});

it('twelve calls also when one that had gone from sight is repeated', () => {
  const waiting = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', take('slow')], ['09:01', next(2)]);
  const story = absentAfter(waiting, 12).and(['09:20', recall(2)]);
  expect(story.state.calls[0]).toMatchObject({ ticketId: 'slow', times: 2, at: at('09:20') });
  expect(story.state.calls).toHaveLength(12);
});

it('a repeated call once, with a number that grows', () => {
  const story = given(['09:00', sit(1)], ['09:00', take('t1')], ['09:01', next(1)]);
  const again = story.and(['09:02', recall(1)]);
  expect(again.state.calls).toHaveLength(1);
  expect(again.state.calls[0]!.callId).toBeGreaterThan(story.state.calls[0]!.callId);
});

it('everybody who is still waited for, however many were called since', () => {
  const waiting = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', take('slow')], ['09:01', next(2)]);
  const story = absentAfter(waiting, 14);
  expect(story.state.calls.at(-1)?.ticketId).toBe('slow');
  expect(story.state.announcements.map(({ ticketId }) => ticketId)).toContain('slow');
});

describe('what is called out', () => {
  const aloud = ({ state }: Story) =>
    state.announcements
      .filter((call) => isWaitedFor(state, call))
      .map(({ ticketId, times }) => `${ticketId} ${times}`);
  const two = given(
    ['09:00', sit(1)],
    ['09:00', sit(2)],
    ['09:00', take('t1')],
    ['09:00', take('t2')],
    ['09:01', next(1)],
  );

  it('is every call and every repeated one, in the order in which they were made', () => {
    expect(aloud(two.and(['09:02', recall(1)], ['09:02', next(2)]))).toEqual(['t1 1', 't1 2', 't2 1']);
  });

  it('is nobody who has come, or did not come', () => {
    expect(aloud(two.and(['09:02', start(1)], ['09:02', next(2)]))).toEqual(['t2 1']);
    expect(aloud(two.and(['09:02', didNotCome(1)]))).toEqual([]);
  });

  it('is not the first call of somebody who came back and was called anew', () => {
    const back = two.and(['09:02', didNotCome(1)], ['09:03', comeBack('t1')], ['09:03', next(1)]);
    expect(aloud(back.and(['09:04', recall(1)]))).toEqual(['t1 1', 't1 2']);
    expect(back.state.announcements.filter((call) => isWaitedFor(back.state, call))).toMatchObject([
      { at: at('09:03') },
    ]);
  });

  it('is kept no longer than somebody is waited for', () => {
    const { announcements } = absent(14).state;
    expect(announcements).toHaveLength(1);
  });
});
