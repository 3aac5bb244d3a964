/** How a call is heard: a chime, then its words, in Russian and perhaps in English. With no voice to be had the chime alone. */
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { OWN_LANGUAGE, type LanguageCode } from '../contract/languages.ts';
import type { DisplaySound } from '../contract/voice.ts';
import { spokenCall } from '../texts/speech/tickets.ts';
import { useChime, type Chime } from '../ui/chime.ts';
import { createSpeaker, type Speaker } from '../ui/speech/speaker.ts';
import { gainOf } from '../ui/speech/volume.ts';
import type { Announcement } from './announcing.ts';

export interface Announcer extends Pick<Chime, 'allow'> {
  /** How the calls are heard here. */
  heard: Readonly<Ref<DisplaySound>>;
  /** Resolves when it is silent again; at once where the browser lets nothing sound: a call that is heard late misleads. */
  announce: (call: Announcement) => Promise<void>;
  /** Ends the words that are being said, and those that were to follow the chime. */
  silence: () => void;
}

export interface AnnouncerOptions {
  /** @default the chime of a call */
  readonly chime?: Chime;
  /** Whether the server has a voice at all. @default it may have one */
  readonly serverSpeaks?: () => boolean;
  /** How loud chime and words are now, 0 to 100; 0 is silence. @default as they were made */
  readonly volume?: () => number;
  /** Whether the English words follow the Russian ones. @default they do not */
  readonly english?: () => boolean;
  /** @default the server's voice, or the browser's */
  readonly speaker?: Pick<Speaker, 'prepare' | 'say' | 'stop' | 'close' | 'setVolume'>;
}

const AS_MADE = 75;

/** For as long as the scope lives. One call at a time: whoever announces waits for the one before. */
export function useAnnouncer({
  chime = useChime(),
  serverSpeaks = () => true,
  volume = () => AS_MADE,
  english = () => false,
  speaker = createSpeaker({ screen: 'display', speaks: serverSpeaks }),
}: AnnouncerOptions = {}): Announcer {
  /** Grows with each call, and when there is to be silence: what belongs to an older one is said no more. */
  let turn = 0;
  onScopeDispose(() => {
    turn += 1;
    speaker.close();
  });
  watch(volume, (percent) => speaker.setVolume(percent / 100), { immediate: true });
  /** Who said the last call; nobody where there was but a chime. Null before the first one. */
  const spokenBy = shallowRef<'server' | 'browser' | 'nobody' | null>(null);
  const heard = computed((): DisplaySound => {
    if (chime.sound.value === 'blocked') return 'blocked';
    const hasChime = chime.sound.value === 'on';
    // Who speaks at other hours is known again when it is one of them.
    if (volume() === 0 && (hasChime || spokenBy.value !== null)) return 'switched-off';
    switch (spokenBy.value) {
      case null:
        return hasChime ? 'ready' : 'none';
      case 'nobody':
        return hasChime ? 'chime' : 'none';
      default:
        return spokenBy.value;
    }
  });

  async function sayIn({ number, deskNumber }: Announcement, language: LanguageCode): Promise<boolean> {
    const said = await speaker.say(spokenCall(number, deskNumber, language), language);
    // Whether there is a voice, the office's own language tells.
    if (language === OWN_LANGUAGE && said.outcome !== 'interrupted')
      spokenBy.value = said.outcome === 'said' ? said.by : 'nobody';
    return said.outcome === 'said';
  }

  /** The sounds are on their way while the chime is heard, in the order in which they are needed. */
  async function prepare({ number, deskNumber }: Announcement, languages: readonly LanguageCode[]) {
    for (const language of languages)
      await speaker.prepare([spokenCall(number, deskNumber, language)], language);
  }

  async function announce(call: Announcement): Promise<void> {
    const mine = (turn += 1);
    if (volume() === 0) return;
    const languages: LanguageCode[] = english() ? [OWN_LANGUAGE, 'en'] : [OWN_LANGUAGE];
    void prepare(call, languages);
    // A wall that went while the chime was heard says nothing.
    if ((await chime.ring(gainOf(volume() / 100))) === 'blocked') return;
    for (const language of languages) if (turn !== mine || !(await sayIn(call, language))) return;
  }

  return {
    heard,
    allow: chime.allow,
    silence: () => {
      turn += 1;
      speaker.stop();
    },
    announce,
  };
}
