/**
 * A page without anything to press says itself aloud to whoever presses a key or touches the glass. The server's voice is gone with
 * the server: it is the computer's own, where it has one.
 */
import { onScopeDispose } from 'vue';
import type { LanguageCode } from '../../../contract/languages.ts';
import { browserVoice, type BrowserVoice } from '../../../ui/speech/browser-voice.ts';

export interface Part {
  readonly language: LanguageCode;
  readonly text: string;
}

const LOUD = 1;
/** What ends it, here as on the office's page. */
const HUSH = 'Escape';

/** @param parts said one after the other; one in a language without a voice is passed over */
export function useSaidAloud(
  parts: () => readonly Part[],
  { target = window, voice = browserVoice() }: { target?: Window; voice?: BrowserVoice } = {},
): void {
  let turn = 0;
  let hush = (): void => {};

  const stop = (): void => {
    turn += 1;
    hush();
    hush = () => {};
  };

  async function say(): Promise<void> {
    stop();
    const mine = turn;
    for (const { language, text } of parts()) {
      const playing = await voice.say(text, language, LOUD);
      if (mine !== turn) return playing?.stop();
      if (playing === null) continue;
      hush = () => playing.stop();
      await playing.end;
      if (mine !== turn) return;
    }
  }

  const onKey = ({ key, repeat }: KeyboardEvent): void => {
    if (key === HUSH) stop();
    // Held down it is one press.
    else if (!repeat) void say();
  };
  const onTouch = (): void => void say();
  target.addEventListener('keydown', onKey);
  target.addEventListener('pointerup', onTouch);
  onScopeDispose(() => {
    target.removeEventListener('keydown', onKey);
    target.removeEventListener('pointerup', onTouch);
    stop();
  });
}
