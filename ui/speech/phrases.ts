/** Text in parts that are asked for and said one after the other: the first is heard soon, and parts that return are made once. */
import { MOST_SPOKEN_CHARACTERS } from '../../contract/voice.ts';

/** The end of a sentence, before the next one; «ул. мира» and «8.30» go on. */
const SENTENCE_END = /(?<=[.!?…])\s+(?=[«"(]?[\p{Lu}\d])|\s*\n+\s*/u;
/** What has no letter and no digit makes no sound. */
const SOUNDS = /[\p{L}\p{N}]/u;

/**
 * Sentences and lines, none longer than the server takes.
 *
 *     «Ваш талон ка, сорок семь. Ждите вызова на табло.» → two phrases
 */
export function phrasesOf(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => SOUNDS.test(sentence))
    .flatMap(inParts);
}

/** A sentence that is too long is broken where it pauses, or between two words, or anywhere at last. */
function inParts(sentence: string): string[] {
  if (sentence.length <= MOST_SPOKEN_CHARACTERS) return [sentence];
  const start = sentence.slice(0, MOST_SPOKEN_CHARACTERS);
  const pause = Math.max(...[', ', '; ', ': ', ' — '].map((mark) => start.lastIndexOf(mark))) + 1;
  const at = [pause, start.lastIndexOf(' ')].find((place) => place > 0) ?? MOST_SPOKEN_CHARACTERS;
  return [sentence.slice(0, at).trim(), ...inParts(sentence.slice(at).trim())].filter((part) =>
    SOUNDS.test(part),
  );
}
