/**
 * The spoken mode: the kiosk without seeing it. A cursor walks over what is on the glass and each thing is said; a new screen says
 * itself, and so does what changes on it. A touch tells what is there, a second touch of the same presses it.
 */
import { onScopeDispose, watch, type Ref } from 'vue';
import type { Speaker } from '../../ui/speech/speaker.ts';
import { louder, quieter, USUAL_VOLUME } from '../../ui/speech/volume.ts';
import { t } from '../../ui/words.ts';
import { createCursor } from './cursor.ts';
import { areasText, greetingOf } from './greeting.ts';
import type { SpokenKey } from './keys.ts';
import { createSaying } from './saying.ts';
import { seenOn } from './seen.ts';
import { settled } from './settle.ts';
import { useFollowing } from './useFollowing.ts';
import { useSpokenKeys } from './useSpokenKeys.ts';
import { useTellingTouch } from './useTellingTouch.ts';

export interface SpokenOptions {
  readonly on: Readonly<Ref<boolean>>;
  readonly turnOn: () => void;
  /** Nobody has done anything since the last visitor. */
  readonly fresh: () => boolean;
  readonly speaker: Speaker;
  readonly glass: Readonly<Ref<HTMLElement | null>>;
  /** Somebody is here. */
  readonly touched: () => void;
  /** The four areas are at the bottom, in two rows. */
  readonly low: Readonly<Ref<boolean>>;
  /** Of the page. */
  readonly language: Readonly<Ref<string>>;
}

export interface Spoken {
  press: (key: SpokenKey) => void;
}

export function useSpoken(options: SpokenOptions): Spoken {
  const { on, turnOn, fresh, speaker, glass, touched, low, language } = options;
  const seen = seenOn(glass);
  const cursor = createCursor(seen);
  const saying = createSaying({
    seen,
    cursor,
    speaker,
    goesOn: () => on.value && following.isAtScreen(),
  });
  const { cameBy } = useSpokenKeys({ on, root: seen.root, turnOn, fresh, press });
  const following = useFollowing({
    on,
    glass,
    language,
    seen,
    reset: (isOn) => {
      cursor.put(null);
      saying.forget();
      speaker.stop();
      // Turned off again at once, it has nothing more to say: the next visitor would hear it.
      answering.cancel();
      if (!isOn) speaker.setVolume(USUAL_VOLUME);
    },
    begin: () => saying.screen(greetingOf(cameBy(), low.value)),
    sayScreen: () => saying.screen(),
    sayNews: saying.news,
  });

  /** The areas are elsewhere now, and whoever touches them has not been told. */
  let areMoved = false;
  // A switch stays where it is and says its new state; a way on says the new screen; a key to type on is answered by what it has typed.
  const answering = settled(() => {
    const then = areMoved ? areasText(low.value) : undefined;
    areMoved = false;
    if (!saying.isTyped() && following.isAtScreen()) saying.here(then);
  });
  watch(low, () => {
    if (!on.value || cameBy() !== 'glass') return;
    areMoved = true;
    answering.soon();
  });

  function walk(step: 1 | -1): void {
    if (cursor.step(step) !== undefined) saying.here();
  }

  function choose(): void {
    const item = cursor.item();
    if (item === undefined) return walk(1);
    if (!item.presses)
      return saying.of(item.element, t('kiosk.spoken-no-button', { name: item.words.replace(/\.$/, '') }));
    if (item.element instanceof HTMLElement) item.element.click();
    answering.soon();
  }

  function repeat(): void {
    const at = cursor.element();
    if (at === null || at === seen.title()) saying.screen();
    else saying.here();
  }

  function press(key: SpokenKey): void {
    if (!on.value) return;
    touched();
    switch (key) {
      case 'next':
        return walk(1);
      case 'previous':
        return walk(-1);
      case 'choose':
        return choose();
      case 'repeat':
        return repeat();
      case 'louder':
      case 'quieter':
        speaker.setVolume(key === 'louder' ? louder(speaker.volume.value) : quieter(speaker.volume.value));
        return saying.text(key === 'louder' ? t('kiosk.spoken-louder') : t('kiosk.spoken-quieter'));
      case 'hush':
        return speaker.stop();
    }
  }

  useTellingTouch({
    on,
    seen,
    cursor,
    tell: ({ element }) => {
      touched();
      cursor.put(element);
      saying.here();
    },
    pressed: answering.soon,
  });

  onScopeDispose(() => {
    answering.cancel();
    speaker.close();
  });

  return { press };
}
