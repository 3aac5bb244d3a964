/** How a call is heard: a chime, then its words. With no voice to be had the chime alone. */
import { computed, onScopeDispose, shallowRef, type Ref } from 'vue';
import type { DisplaySound } from '../contract/voice.ts';
import { spokenCall } from '../texts/speech/tickets.ts';
import { useChime, type Chime } from '../ui/chime.ts';
import { createSpeaker, type Speaker } from '../ui/speech/speaker.ts';
import type { Announcement } from './announcing.ts';

export interface Announcer extends Pick<Chime, 'allow'> {
  /** How the calls are heard here. */
  heard: Readonly<Ref<DisplaySound>>;
  /** Resolves when it is silent again; at once where the browser lets nothing sound: a call that is heard late misleads. */
  announce: (call: Announcement) => Promise<void>;
  /** Ends the words that are being said. */
  silence: () => void;
}

export interface AnnouncerOptions {
  /** @default the chime of a call */
  readonly chime?: Chime;
  /** Whether the server has a voice at all. @default it may have one */
  readonly serverSpeaks?: () => boolean;
  /** @default the server's voice, or the browser's */
  readonly speaker?: Pick<Speaker, 'prepare' | 'say' | 'stop' | 'close'>;
}

/** For as long as the scope lives. One call at a time: whoever announces waits for the one before. */
export function useAnnouncer({
  chime = useChime(),
  serverSpeaks = () => true,
  speaker = createSpeaker({ screen: 'display', speaks: serverSpeaks }),
}: AnnouncerOptions = {}): Announcer {
  let isGone = false;
  onScopeDispose(() => {
    isGone = true;
    speaker.close();
  });
  /** Who said the last call; nobody where there was but a chime. Null before the first one. */
  const spokenBy = shallowRef<'server' | 'browser' | 'nobody' | null>(null);
  const heard = computed((): DisplaySound => {
    if (chime.sound.value === 'blocked') return 'blocked';
    const hasChime = chime.sound.value === 'on';
    switch (spokenBy.value) {
      case null:
        return hasChime ? 'ready' : 'none';
      case 'nobody':
        return hasChime ? 'chime' : 'none';
      default:
        return spokenBy.value;
    }
  });
  return {
    heard,
    allow: chime.allow,
    silence: () => speaker.stop(),
    announce: async ({ number, deskNumber }) => {
      const words = spokenCall(number, deskNumber);
      // Its sound is on its way while the chime is heard.
      void speaker.prepare([words]);
      // A wall that went while the chime was heard says nothing.
      if ((await chime.ring()) === 'blocked' || isGone) return;
      const said = await speaker.say(words);
      if (said.outcome === 'said') spokenBy.value = said.by;
      else if (said.outcome !== 'interrupted') spokenBy.value = 'nobody';
    },
  };
}
