/**
 * Who asks for this person, as this page has it: visitors who call for help, then colleagues who ask to come to their desks. It
 * rings until somebody goes, and whoever goes is shown where to.
 */
import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import type { HelpCall } from '../../contract/views/desk.ts';
import type { InvitationRow } from '../../contract/views/invitations.ts';
import { HELP_NOTES, useChime } from '../../ui/chime.ts';
import { placeOfCall } from '../../ui/printer-condition.ts';
import { t } from '../../ui/words.ts';
import { api } from '../api.ts';
import { useDesk } from '../desk.ts';
import { mayHelp } from '../people.ts';
import { useNotifications } from '../signals/useNotifications.ts';
import { useRinging } from '../signals/useRinging.ts';
import { useSignals } from '../signals/useSignals.ts';
import { useAnswering } from './useAnswering.ts';
import { useGoing } from './useGoing.ts';

export const useHelp = defineStore('help', () => {
  const desk = useDesk();
  const answering = useAnswering();
  const { sound, ring } = useChime({ notes: HELP_NOTES });

  /** Whether this person is one of those who go. */
  const isAsked = computed(() => desk.view !== null && mayHelp(desk.view.person.roles));
  const calls = computed(() => (isAsked.value ? (desk.view?.helpCalls ?? []) : []));
  const invitations = computed(() => desk.view?.invitations ?? []);

  const signals = useSignals();
  // Without the server nobody knows whether it still rings, and nobody could answer.
  const heard = () =>
    signals.isSoundOn && desk.online
      ? [
          ...calls.value.map(({ helpCallId }) => helpCallId),
          ...invitations.value.map(({ invitationId }) => invitationId),
        ]
      : [];
  useRinging({ ids: heard, ring: () => void ring() });
  useNotifications(() => [
    ...calls.value.map((call) => ({
      id: call.helpCallId,
      title: t('desk.title-help', { place: placeOfCall(call) }),
    })),
    ...invitations.value.map(({ invitationId: id, deskNumber: number }) => ({
      id,
      title: t('desk.title-asks', { number }),
    })),
  ]);

  const { going, go, forget } = useGoing(() => desk.view?.goingTo ?? null);
  watch(isAsked, (is) => {
    if (!is) forget();
  });

  async function take(call: HelpCall): Promise<void> {
    const { helpCallId } = call;
    const isDone = await answering.answer(
      helpCallId,
      (commandId) => api.call('takeHelpCall', { helpCallId, commandId }),
      (view) => view?.helpCalls.every((one) => one.helpCallId !== helpCallId) ?? true,
    );
    if (isDone) go({ id: helpCallId, place: call.place });
  }

  async function reply(invitation: InvitationRow, comes: boolean): Promise<void> {
    const { invitationId, deskNumber: number } = invitation;
    const isDone = await answering.answer(
      replyId(invitation, comes),
      (commandId) => api.call('answerInvitation', { invitationId, commandId, comes }),
      (view) => view?.invitations.every((one) => one.invitationId !== invitationId) ?? true,
    );
    if (isDone && comes) go({ id: invitationId, place: t('desk.asks-place', { number }) });
  }

  /** What the key stood for last: it may be pressed a moment after a colleague's. */
  let stoodFor: 'help-call-unknown' | 'invitation-unknown' = 'help-call-unknown';
  watch(
    () => [calls.value.length > 0, invitations.value.length > 0] as const,
    ([isHelp, isInvitation]) => {
      if (isHelp || isInvitation) stoodFor = isHelp ? 'help-call-unknown' : 'invitation-unknown';
    },
    { immediate: true, flush: 'sync' },
  );

  /** The key stands for the visitor who asks for help longest, then for the colleague who asks longest. */
  function pressKey(): void {
    const [call, invitation] = [calls.value[0], invitations.value[0]];
    if (call !== undefined) void take(call);
    else if (invitation !== undefined) void reply(invitation, true);
    else answering.sayNone(stoodFor);
  }

  /** Whoever is asked by name says that it cannot be. */
  function pressCannot(): void {
    const named = invitations.value.find(({ byName }) => byName);
    if (named !== undefined) void reply(named, false);
    else answering.sayNone('invitation-unknown');
  }

  return {
    isAsked,
    calls,
    invitations,
    going,
    notice: answering.notice,
    /** What became of a button that was pressed here. */
    say: answering.say,
    sound,
    take,
    reply,
    isTaking: ({ helpCallId }: HelpCall) => answering.isUnderWay(helpCallId),
    isReplying: (invitation: InvitationRow, comes: boolean) =>
      answering.isUnderWay(replyId(invitation, comes)),
    pressKey,
    pressCannot,
  };
});

const replyId = ({ invitationId }: InvitationRow, comes: boolean): string =>
  `${invitationId} ${comes ? 'comes' : 'cannot'}`;
