/** All that the kiosk says: the spoken mode, and a ticket without its paper. Whoever listens is here, and is not hurried. */
import { onScopeDispose, watch, type Ref } from 'vue';
import { createSpeaker } from '../../ui/speech/speaker.ts';
import type { FlowEvent, Screen } from '../flow/types.ts';
import { useSaidTicket } from '../use/useSaidTicket.ts';
import { useSpoken, type Spoken, type SpokenOptions } from './useSpoken.ts';

export interface VoiceOptions extends Omit<SpokenOptions, 'speaker' | 'touched'> {
  readonly screen: () => Screen;
  readonly send: (event: FlowEvent) => void;
  /** Seconds until the screen closes, and until the visitor is taken for gone; null while neither is near. */
  readonly closingLeft: Readonly<Ref<number | null>>;
  readonly askingLeft: Readonly<Ref<number | null>>;
  /** What may have to be said when the server that speaks cannot be asked any more. */
  readonly ahead: () => readonly string[];
}

export interface Voice extends Spoken {
  /** Silence at once. */
  stop: () => void;
}

/** Time to hear the end of a sentence and to touch once more. */
const CLOSING_SOON_S = 5;
/** The first screen is made before what may never be said. */
const AHEAD_MS = 5000;

export function useVoice(options: VoiceOptions): Voice {
  const { on, language, screen, send, closingLeft, askingLeft } = options;
  const speaker = createSpeaker({ screen: 'kiosk', locale: () => language.value });
  const { press } = useSpoken({ ...options, speaker, touched: () => send({ type: 'listens' }) });
  useSaidTicket({ screen, spoken: () => on.value, say: (text) => void speaker.say(text) });

  // Nobody can be told that the line is gone by a voice that comes over the line.
  let preparing: ReturnType<typeof setTimeout> | undefined;
  watch([on, language], ([isOn]) => {
    clearTimeout(preparing);
    if (isOn) preparing = setTimeout(() => void speaker.prepare(options.ahead()), AHEAD_MS);
  });
  onScopeDispose(() => clearTimeout(preparing));

  // No screen goes away in the middle of a sentence. The question itself is no sign of anybody.
  watch(askingLeft, (now, before) => {
    if (before === null && now !== null && speaker.speaking.value) send({ type: 'touch' });
  });
  watch(closingLeft, (left) => {
    if (left !== null && left <= CLOSING_SOON_S && speaker.speaking.value) send({ type: 'stay' });
  });

  return { press, stop: () => speaker.stop() };
}
