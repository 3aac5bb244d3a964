import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { deskView, freeDesk, helpCall, invitationRow } from '../../test/support/views.ts';
import { answerWith, call, called, live, no, openPage } from '../fake-desk.ts';
import { useSignals } from '../signals/useSignals.ts';
import { useHelp } from './useHelp.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));
const ring = vi.hoisted(() => vi.fn());
vi.mock('../../ui/chime.ts', async () => {
  const { ref } = await import('vue');
  return { HELP_NOTES: [], useChime: () => ({ sound: ref('on'), ring }) };
});

const [entrance, hall] = [helpCall(), helpCall('Киоск в зале')];
const ringing = (...helpCalls: ReturnType<typeof helpCall>[]) => deskView({ helpCalls });

/** As much of the browser's notifications as is used. */
class FakeNotification extends EventTarget {
  static permission: NotificationPermission = 'granted';
  static shown: FakeNotification[] = [];
  close = vi.fn();
  constructor(readonly title: string) {
    super();
    FakeNotification.shown.push(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('Notification', FakeNotification);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  localStorage.clear();
  ring.mockReset();
  [FakeNotification.permission, FakeNotification.shown] = ['granted', []];
});
afterEach(() => {
  openPage(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(view = ringing()) {
  openPage(view);
  return useHelp();
}
async function show(view: ReturnType<typeof deskView>): Promise<void> {
  live.view.value = view;
  await nextTick();
}

describe('a call for help', () => {
  it.each([
    ['in service', deskView({ helpCalls: [entrance] })],
    ['paused', deskView({ helpCalls: [entrance], desk: { ...freeDesk(), state: 'paused', pausedAt: 1 } })],
    ['at no desk', deskView({ helpCalls: [entrance], desk: null })],
  ])('is answered %s', async (_, view) => {
    const help = open(view);
    help.pressKey();
    await flushPromises();
    expect(call).toHaveBeenCalledWith('takeHelpCall', {
      helpCallId: entrance.helpCallId,
      commandId: expect.stringMatching(/^\w{32}$/),
    });
  });

  it('that was taken says for a minute where to go', async () => {
    const help = open(ringing(entrance));
    answerWith(ringing());
    await help.take(entrance);
    expect(help.calls).toEqual([]);
    expect(help.going).toEqual([{ id: entrance.helpCallId, place: entrance.place }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(help.going).toEqual([]);
  });

  it('is not answered twice, nor the next one by the second press of a double click', async () => {
    const help = open(ringing(entrance, hall));
    answerWith(ringing(hall));
    const first = help.take(entrance);
    help.pressKey();
    await first;
    help.pressKey();
    expect(called()).toEqual(['takeHelpCall']);
    await vi.advanceTimersByTimeAsync(500);
    help.pressKey();
    expect(call.mock.lastCall?.[1]).toMatchObject({ helpCallId: hall.helpCallId });
  });

  it('that a colleague took a moment before says so', async () => {
    const help = open(ringing(entrance));
    call.mockResolvedValue(no('help-call-over'));
    await help.take(entrance);
    expect(help.notice).toEqual({ code: 'help-call-over' });
    expect(help.going).toEqual([]);
  });

  it('is refused visibly while the server is lost, and rings no more', async () => {
    const help = open(ringing(entrance));
    live.status.value = 'lost';
    await nextTick();
    ring.mockReset();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ring).not.toHaveBeenCalled();
    help.pressKey();
    await flushPromises();
    expect(help.notice).toEqual({ code: 'no-connection' });
    expect(call).not.toHaveBeenCalled();
  });

  it('that is none answers the key in words', () => {
    const help = open();
    help.pressKey();
    expect(help.notice).toEqual({ code: 'help-call-unknown' });
  });

  it('is for those who serve or receive', async () => {
    const person = { id: 'petr', name: 'Пётр', roles: ['manager' as const] };
    const help = open(deskView({ helpCalls: [entrance], desk: null, person }));
    expect([help.isAsked, help.calls]).toEqual([false, []]);
    expect(ring).not.toHaveBeenCalled();
  });

  it('forgets where somebody was going who signs out', async () => {
    const help = open(ringing(entrance));
    answerWith(ringing());
    await help.take(entrance);
    live.view.value = null;
    await nextTick();
    expect(help.going).toEqual([]);
  });
});

describe('a colleague who asks to come', () => {
  const [all, named] = [invitationRow(), invitationRow({ invitationId: 'i2', byName: true })];
  const asking = (...invitations: ReturnType<typeof invitationRow>[]) => deskView({ invitations });

  it('is gone to by the same key, and for a minute it is said where', async () => {
    const help = open(asking(all));
    answerWith(asking());
    help.pressKey();
    await flushPromises();
    expect(call.mock.lastCall).toEqual([
      'answerInvitation',
      { invitationId: all.invitationId, comes: true, commandId: expect.any(String) },
    ]);
    expect(help.going).toEqual([{ id: all.invitationId, place: 'окно 1' }]);
  });

  it.each([
    ['before the view knows of it', asking()],
    ['with the view', deskView({ goingTo: [all.invitationId] })],
  ])('is gone to no longer than the visitor is there: answered %s', async (_, answered) => {
    const help = open(asking(all));
    answerWith(answered);
    help.pressKey();
    await flushPromises();
    await show(deskView({ goingTo: [all.invitationId], waiting: 3 }));
    expect(help.going).toHaveLength(1);
    await show(deskView());
    expect(help.going).toEqual([]);
  });

  it('comes after a visitor who asks for help', async () => {
    const help = open(deskView({ invitations: [all], helpCalls: [entrance] }));
    help.pressKey();
    await flushPromises();
    expect(called()).toEqual(['takeHelpCall']);
  });

  it('is not answered by the second press that took a call for help', async () => {
    const help = open(deskView({ invitations: [all], helpCalls: [entrance] }));
    answerWith(asking(all));
    await help.take(entrance);
    help.pressKey();
    expect(called()).toEqual(['takeHelpCall']);
  });

  it('by name is declined by a key of its own; nobody goes then', async () => {
    const help = open(asking(all, named));
    answerWith(asking(all));
    help.pressCannot();
    await flushPromises();
    expect(call.mock.lastCall?.[1]).toMatchObject({ invitationId: 'i2', comes: false });
    expect(help.going).toEqual([]);
  });

  it('of all cannot be declined, and the key says so', async () => {
    const help = open(asking(all));
    help.pressCannot();
    expect(help.notice).toEqual({ code: 'invitation-unknown' });
    expect(call).not.toHaveBeenCalled();
  });

  it('who has found another one meanwhile: the key says what it stood for last', async () => {
    const help = open(asking(all));
    await show(asking());
    help.pressKey();
    expect(help.notice).toEqual({ code: 'invitation-unknown' });
  });

  it('rings and is notified as a call for help', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    open();
    await show(asking(all));
    await vi.advanceTimersByTimeAsync(6000);
    expect(ring).toHaveBeenCalledTimes(2);
    expect(FakeNotification.shown.map(({ title }) => title)).toEqual(['Окно 1 просит подойти']);
    await show(asking());
    await vi.advanceTimersByTimeAsync(12_000);
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it('is refused visibly while the server is lost', async () => {
    const help = open(asking(named));
    live.status.value = 'lost';
    await nextTick();
    help.pressKey();
    await flushPromises();
    expect(help.notice).toEqual({ code: 'no-connection' });
    expect(call).not.toHaveBeenCalled();
  });
});

describe('its sound', () => {
  it('repeats until somebody goes', async () => {
    open();
    await show(ringing(entrance));
    expect(ring).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(ring).toHaveBeenCalledTimes(3);
    await show(ringing());
    await vi.advanceTimersByTimeAsync(12_000);
    expect(ring).toHaveBeenCalledTimes(3);
  });

  it('is heard at once for a second call, and not for one fewer', async () => {
    open(ringing(entrance));
    await vi.advanceTimersByTimeAsync(1000);
    await show(ringing(entrance, hall));
    expect(ring).toHaveBeenCalledTimes(2);
    await show(ringing(hall));
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it('is silent where sounds are switched off, and heard again', async () => {
    open(ringing(entrance));
    const signals = useSignals();
    signals.switchSound(false);
    await nextTick();
    ring.mockReset();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ring).not.toHaveBeenCalled();
    signals.switchSound(true);
    await nextTick();
    expect(ring).toHaveBeenCalledTimes(1);
  });
});

describe('its notification', () => {
  it('is shown to whoever looks elsewhere, once, and goes with the call', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    open();
    await show(ringing(entrance));
    await show({ ...ringing(entrance), waiting: 3 });
    expect(FakeNotification.shown.map(({ title }) => title)).toEqual(['Нужна помощь: Киоск у входа']);
    await show(ringing());
    expect(FakeNotification.shown[0]?.close).toHaveBeenCalledTimes(1);
  });

  it('is not shown over the page, nor by itself asked for', async () => {
    open(ringing(entrance));
    vi.mocked(document.hasFocus).mockReturnValue(false);
    FakeNotification.permission = 'default';
    await show(ringing(entrance, hall));
    expect(FakeNotification.shown).toEqual([]);
  });
});
