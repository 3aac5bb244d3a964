/** Whoever stands at the kiosk: the way, the look of the glass, fingers, keys and ears. All of it is new for the next one. */
import { computed, provide, watch, type ComputedRef, type Ref } from 'vue';
import { OWN_LANGUAGE } from '../../contract/languages.ts';
import { newCommandId } from '../../ui/api.ts';
import { inPageLanguage, language, setLanguage } from '../../ui/language.ts';
import { useSingleTaps } from '../../ui/useSingleTaps.ts';
import { t } from '../../ui/words.ts';
import { admission, admits } from '../day.ts';
import type { Flow, FlowEvent, Screen } from '../flow/types.ts';
import { SPOKEN_AREAS } from '../spoken/areas.ts';
import { useVoice } from '../spoken/useVoice.ts';
import { standingOf, type Standing } from '../standing.ts';
import { useHeld } from './useHeld.ts';
import { useKeys } from './useKeys.ts';
import { useKiosk } from './useKiosk.ts';
import { useModes, type Modes } from './useModes.ts';
import type { Office } from './useOffice.ts';
import { useStaffHelp, type StaffHelp } from './useStaffHelp.ts';
import { useTouches } from './useTouches.ts';

/** Where words are typed, not codes. */
const TAKES_LETTERS: ReadonlySet<Screen['kind']> = new Set(['name', 'search', 'rated-number', 'rate-words']);

export interface Visitor {
  /** The way as it is, and as it is drawn. */
  readonly flow: ComputedRef<Flow>;
  readonly drawn: ComputedRef<Flow>;
  readonly standing: ComputedRef<Standing>;
  readonly closingLeft: ComputedRef<number | null>;
  readonly askingLeft: ComputedRef<number | null>;
  readonly modes: Modes;
  readonly help: StaffHelp;
  readonly send: (event: FlowEvent) => void;
  /** Something that leads nowhere: somebody is here. */
  readonly touch: (change: () => void) => void;
}

/** @param glass what the spoken mode reads */
export function useVisitor(office: Office, glass: Readonly<Ref<HTMLElement | null>>): Visitor {
  const { api, view, status, problem, lost, now } = office;
  const kiosk = useKiosk(api, () => view.value?.printer != null);
  const { send, closingLeft, askingLeft } = kiosk;
  const flow = computed(() => inPageLanguage(kiosk.flow.value));
  const modes = useModes();
  const help = useStaffHelp({
    api,
    view: () => view.value,
    lost: () => lost.value,
    now: () => now.value,
  });
  const standing = computed(() =>
    standingOf({
      view: view.value,
      status: status.value,
      problem: problem.value,
      lost: lost.value,
      screen: flow.value.screen,
    }),
  );

  function touch(change: () => void): void {
    change();
    send({ type: 'touch' });
  }

  const voice = useVoice({
    on: modes.spoken,
    turnOn: () => touch(modes.toggleSpoken),
    fresh: () => kiosk.flow.value.fresh,
    glass,
    low: modes.low,
    language,
    screen: () => flow.value.screen,
    send,
    closingLeft,
    askingLeft,
    ahead: saidWithoutServer,
  });
  provide(
    SPOKEN_AREAS,
    computed(() => (modes.spoken.value ? voice.press : null)),
  );

  hearOffice(office, send);
  useHands({ flow, standing, help, askingLeft, modes, view, send });
  watch(
    () => flow.value.visit,
    () => {
      modes.reset();
      setLanguage(OWN_LANGUAGE);
      help.leave();
      voice.stop();
      // The button that somebody touched last is nothing to the next: Space and Enter are free again.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  );

  return {
    flow,
    drawn: useHeld(() => flow.value),
    standing,
    closingLeft,
    askingLeft,
    modes,
    help,
    send,
    touch,
  };
}

/** What has to be said when there is no server, or none that speaks for this kiosk any more. */
const saidWithoutServer = (): string[] => [
  t('kiosk.lost-title'),
  t('kiosk.lost-text'),
  t('kiosk.unpaired-title'),
  t('kiosk.unpaired-text'),
  t('kiosk.unpaired-ticket'),
  t('kiosk.help-unheard-title'),
  t('kiosk.help-unheard-text'),
];

/** The day that ends, and the server that is back, are news to whoever is on the way. */
function hearOffice({ view, status }: Office, send: (event: FlowEvent) => void): void {
  const state = computed(() => (view.value === null ? null : admission(view.value)));
  watch(state, (next) => {
    if (next !== null && !admits(next)) send({ type: 'admission-ended' });
  });
  watch(status, (next) => {
    if (next === 'live') send({ type: 'server-back' });
  });
}

type Handled = Pick<Visitor, 'flow' | 'standing' | 'help' | 'askingLeft' | 'modes' | 'send'> &
  Pick<Office, 'view'>;

function useHands({ flow, standing, help, askingLeft, modes, view, send }: Handled): void {
  useSingleTaps();
  useKeys({
    sign: (sign, letter) =>
      send({ type: 'type-sign', sign: TAKES_LETTERS.has(flow.value.screen.kind) ? letter : sign }),
    erase: () => send({ type: 'erase-sign' }),
    scan: (code) => {
      const listens = modes.spoken.value;
      if (view.value !== null) send({ type: 'scan', code, commandId: newCommandId(), listens });
    },
  });
  /** What a finger may be on: it changes when something else comes under it. */
  const underFinger = computed(() =>
    [
      flow.value.screen.kind,
      standing.value.kind,
      help.open.value,
      help.unheard.value,
      askingLeft.value !== null,
      flow.value.slip !== null,
    ].join(),
  );
  useTouches({ screen: () => underFinger.value, spoken: () => modes.spoken.value });
}
