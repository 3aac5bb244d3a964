/**
 * What on the glass is personal to one visitor: a name, a phone number, the code of a booking, words that somebody has typed, what
 * help somebody needs. It is marked once, where it is drawn, with `data-personal`; whatever is said of it is then kept by nobody.
 * Tickets are not: their numbers are called aloud. Neither are the keys to type on, which are the same for everybody.
 */
import type { Words } from '../../ui/speech/speaker.ts';

const PERSONAL = '[data-personal]';

/** It shows something personal, or is a part of what does. */
export const isPersonal = (element: Element): boolean =>
  element.closest(PERSONAL) !== null || element.querySelector(PERSONAL) !== null;

/** Parts that are said one after the other; a plain text where there is nothing personal in them. */
export function saidTogether(parts: readonly Words[]): string | Words[] {
  const joined: Words[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before?.personal === part.personal)
      joined[joined.length - 1] = { ...before, text: `${before.text} ${part.text}` };
    else joined.push(part);
  }
  return joined.some(({ personal }) => personal) ? joined : (joined[0]?.text ?? '');
}
