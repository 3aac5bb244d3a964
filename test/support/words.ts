/** What a speaker is given to say, for one that says nothing. */
import { readingOf, type Text, type Words } from '../../ui/speech/reading.ts';

/** All of it at once, as it is now. */
export function wordsOf(text: Text): Words[] {
  const reading = readingOf(text);
  const words: Words[] = [];
  for (let part = reading.next(); part !== null; part = reading.next()) words.push(part);
  return words;
}
