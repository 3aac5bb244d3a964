import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import { useDesk } from '../desk.ts';
import { answerWith, call, live, no, openPage } from '../fake-desk.ts';
import { resumeHeld } from './resume-held.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const back = () =>
  deskView({
    desk: { ...freeDesk(), state: 'serving', visitor: deskVisitor({ ticketId: 'ticket-held' }) },
    held: [],
  });

beforeEach(() => {
  vi.useFakeTimers();
  openPage(deskView({ desk: freeDesk() }));
  return () => vi.useRealTimers();
});

describe('a visitor on hold who is back', () => {
  it('goes on at this desk without a call', async () => {
    answerWith(back());
    expect((await resumeHeld('ticket-held')).ok).toBe(true);
    expect(call.mock.calls).toEqual([
      ['resumeHeld', { deskId: 'desk-4', commandId: expect.any(String), ticketId: 'ticket-held' }],
    ]);
  });

  it('is told of, with the desk locked, until the view shows who is there', async () => {
    const desk = useDesk();
    const running = resumeHeld('ticket-held');
    await vi.advanceTimersByTimeAsync(100);
    expect(desk.underWay).toBe('resume ticket-held');
    live.view.value = back();
    await running;
    expect(desk.underWay).toBeNull();
  });

  it('is not there when the server says no', async () => {
    call.mockResolvedValueOnce(no('ticket-not-held-here', { number: 'К099' }));
    expect(await resumeHeld('ticket-held')).toEqual({
      ok: false,
      no: { code: 'ticket-not-held-here', params: { number: 'К099' } },
    });
  });

  it('is another wish for another visitor, also when the first was not heard', async () => {
    call.mockResolvedValue(no('no-connection'));
    const unheard = resumeHeld('ticket-held');
    await vi.runAllTimersAsync();
    await unheard;
    call.mockReset().mockResolvedValue(no('ticket-not-held-here', { number: 'К100' }));
    await resumeHeld('other');
    await resumeHeld('ticket-held');
    const [first, second] = call.mock.calls.map(([, request]) => request['commandId']);
    expect(first).not.toBe(second);
  });
});
