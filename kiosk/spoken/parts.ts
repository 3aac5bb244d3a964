/**
 * The parts of what is said, and which of them are personal to one visitor: a name, a phone number, the code of a booking, words
 * that somebody has typed, what help somebody needs. These are marked once, where they are drawn, with `data-personal`; whatever is
 * said of them is kept by nobody. Tickets are not personal, their numbers are called aloud; nor are the keys to type on, which are the
 * same for everybody. Letters as they are typed are: one after the other they are the name.
 */
import type { Words } from '../../ui/speech/reading.ts';

const PERSONAL = '[data-personal]';

/** It shows something personal, or is a part of what does. */
const isPersonal = (element: Element): boolean =>
  element.closest(PERSONAL) !== null || element.querySelector(PERSONAL) !== null;

/** What is the same for everybody. */
export const plain = (text: string): Words => ({ text, personal: false });

/** @param element what the words are of */
export const wordsOf = (element: Element, text: string): Words => ({ text, personal: isPersonal(element) });

/** With the pause of a full stop at its end. */
export const sentence = (said: string): string => (/[.!?…:;]$/.test(said) ? said : `${said}.`);
