/** Calls for help as this page has them: they ring until somebody goes, and whoever goes is shown where to. */
import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import type { HelpCall } from '../../contract/views/desk.ts';
import { HELP_NOTES, useChime } from '../../ui/chime.ts';
import { placeOfCall } from '../../ui/printer-condition.ts';
import { t } from '../../ui/words.ts';
import { useNotice } from '../actions/useNotice.ts';
import { api } from '../api.ts';
import { useDesk } from '../desk.ts';
import { mayHelp } from '../people.ts';
import { useNotifications } from '../signals/useNotifications.ts';
import { useRinging } from '../signals/useRinging.ts';
import { useSignals } from '../signals/useSignals.ts';
import { useGoing } from './useGoing.ts';

/** A second press within this belongs to the first: the next call has moved up under the finger. */
const DOUBLE_PRESS_MS = 500;

const LABEL = 'help ';
const labelOf = ({ helpCallId }: HelpCall) => LABEL + helpCallId;

export const useHelp = defineStore('help', () => {
  const desk = useDesk();
  const { notice, show, clear } = useNotice();
  const { sound, ring } = useChime({ notes: HELP_NOTES });

  /** Whether this person is one of those who go. */
  const isAsked = computed(() => desk.view !== null && mayHelp(desk.view.person.roles));
  const calls = computed(() => (isAsked.value ? (desk.view?.helpCalls ?? []) : []));

  const signals = useSignals();
  // Without the server nobody knows whether it still rings, and nobody could answer.
  const heard = () =>
    signals.isSoundOn && desk.online ? calls.value.map(({ helpCallId }) => helpCallId) : [];
  useRinging({ ids: heard, ring: () => void ring() });
  useNotifications(() =>
    calls.value.map((call) => ({
      id: call.helpCallId,
      title: t('desk.title-help', { place: placeOfCall(call) }),
    })),
  );

  const { going, go, forget } = useGoing();
  watch(isAsked, (is) => {
    if (!is) forget();
  });

  let answeredAt = -Infinity;
  async function take(call: HelpCall): Promise<void> {
    if (isEcho()) return;
    clear();
    const { helpCallId } = call;
    const outcome = await desk.run(
      labelOf(call),
      (commandId) => api.call('takeHelpCall', { helpCallId, commandId }),
      { settled: (view) => view?.helpCalls.every((one) => one.helpCallId !== helpCallId) ?? true },
    );
    answeredAt = performance.now();
    if (outcome.ok) go(call);
    else show(outcome.no);
  }
  const isEcho = (): boolean =>
    desk.underWay?.startsWith(LABEL) === true || performance.now() - answeredAt < DOUBLE_PRESS_MS;
  const isUnderWay = (call: HelpCall): boolean => desk.underWay === labelOf(call);

  /** The key stands for the call that rings longest. */
  function pressKey(): void {
    const [longest] = calls.value;
    if (longest !== undefined) return void take(longest);
    if (isEcho()) return;
    clear();
    show({ code: 'help-call-unknown' });
  }

  return {
    isAsked,
    calls,
    going,
    notice,
    /** What became of a button that was pressed here. */
    say: show,
    sound,
    take,
    isUnderWay,
    pressKey,
  };
});
