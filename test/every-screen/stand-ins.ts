/**
 * What the kiosk's App is given instead of a server and a visitor: the state that a fixture names. The App itself, its frame, its
 * modes and its screens are the real ones.
 */
import { computed, ref, shallowRef } from 'vue';
import { OWN_LANGUAGE } from '../../contract/languages.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { newFlow } from '../../kiosk/flow/time.ts';
import type { Flow } from '../../kiosk/flow/types.ts';
import type { Kiosk } from '../../kiosk/use/useKiosk.ts';
import { setLanguage } from '../../ui/language.ts';
import { serverClock } from '../../ui/live/clock.ts';
import type { Pairing } from '../../ui/usePairing.ts';
import type { LiveStatus } from '../../ui/live/watcher.ts';
import type { Words } from '../../ui/speech/reading.ts';
import type { Speaker } from '../../ui/speech/speaker.ts';
import { kioskView, NOW } from '../support/views.ts';
import { wordsOf } from '../support/words.ts';
import type { Shown } from './fixtures.ts';

/** The program's words are looked at; the office's stay Russian here. */
const ENGLISH = { code: 'en', words: {} };

const flow = shallowRef<Flow>(newFlow(0));
const closing = shallowRef<number | null>(null);
const asking = shallowRef<number | null>(null);
const view = shallowRef<KioskView | null>(null);
const status = ref<LiveStatus>('live');
const problem = shallowRef<Refusal | null>(null);

/** From now on the App stands there. Mount it anew afterwards: modes and open panels belong to one visitor. */
export function stand(shown: Shown, glass: KioskView['glass']): void {
  const { screen, draft = null, trail = [{ kind: 'start' }] } = shown;
  // Stands still: what is seen does not depend on how long one looks.
  serverClock.set({ now: NOW, speed: 0 });
  const slip = shown.slipRead ? { code: '07k3x9q2m5t8w1z4', commandId: 'command-9', readAt: 0 } : null;
  flow.value = { ...newFlow(0), screen, draft, trail, slip, fresh: false };
  view.value = shown.view === null ? null : kioskView({ glass, languages: [ENGLISH], ...shown.view });
  // As for the next visitor.
  setLanguage(OWN_LANGUAGE);
  status.value = shown.status ?? 'live';
  problem.value = shown.problem ?? null;
  closing.value = shown.closing ?? null;
  asking.value = shown.asking ?? null;
  if (shown.help === 'refused') globalThis.fetch = () => Promise.resolve(refusal());
}

/** What the server says to whatever is asked of it; only where a fixture wants to be refused anything is. */
const refusal = (): Response =>
  Object.assign(new Response(null, { status: 429 }), {
    json: () =>
      Promise.resolve({
        type: 'about:blank',
        title: 'too many',
        status: 429,
        code: 'too-many-requests',
      }),
  });

export const useKiosk = (): Kiosk => ({
  flow,
  send: () => undefined,
  closingLeft: computed(() => closing.value),
  askingLeft: computed(() => asking.value),
});

export const useLive = () => ({ view, status, problem, retry: () => undefined });

/** Nobody has accepted the kiosk. */
export const usePairing = (): Pairing => ({ code: ref('481520'), problem: ref(null) });

/** What shows only after a while shows at once. */
export const useLasting = (condition: () => boolean) => ref(condition());

/** All that the screens had said, in its order; a test empties it. */
export const heard: Words[] = [];

export const createSpeaker = (): Speaker => ({
  say: (text) => {
    heard.push(...wordsOf(text));
    return Promise.resolve({ outcome: 'silent' });
  },
  prepare: () => Promise.resolve(),
  stop: () => undefined,
  setVolume: () => undefined,
  volume: shallowRef(0.75),
  speaking: shallowRef(false),
  close: () => undefined,
});
