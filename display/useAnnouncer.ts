/** How a call is heard: a chime, then its words. With no voice to be had the chime alone. */
import { onScopeDispose } from 'vue';
import { spokenCall } from '../texts/speech/tickets.ts';
import { useChime, type Chime } from '../ui/chime.ts';
import { createSpeaker, type Speaker } from '../ui/speech/speaker.ts';
import type { Announcement } from './announcing.ts';

export interface Announcer extends Pick<Chime, 'sound' | 'allow'> {
  /** Resolves when it is silent again; at once where the browser lets nothing sound: a call that is heard late misleads. */
  announce: (call: Announcement) => Promise<void>;
}

export interface AnnouncerOptions {
  /** @default the chime of a call */
  readonly chime?: Chime;
  /** @default the server's voice, or the browser's */
  readonly speaker?: Pick<Speaker, 'prepare' | 'say' | 'close'>;
}

/** For as long as the scope lives. One call at a time: whoever announces waits for the one before. */
export function useAnnouncer({
  chime = useChime(),
  speaker = createSpeaker({ screen: 'display' }),
}: AnnouncerOptions = {}): Announcer {
  onScopeDispose(() => speaker.close());
  return {
    sound: chime.sound,
    allow: chime.allow,
    announce: async ({ number, deskNumber }) => {
      const words = spokenCall(number, deskNumber);
      // Its sound is on its way while the chime is heard.
      void speaker.prepare([words]);
      if ((await chime.ring()) !== 'blocked') await speaker.say(words);
    },
  };
}
