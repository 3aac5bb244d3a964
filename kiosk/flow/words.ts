/** Reading what the office has written, and saying what a visit was like (5.3.3, 6.3.2.7). */
import { begin, go, type Choice } from './moves.ts';
import { isTicketNumber, typeTicketNumber, typeWords } from '../typing.ts';
import type { Flow, Screen, ScreenOf } from './types.ts';

type WordsKind = 'info' | 'page' | 'rated-number' | 'rate' | 'rate-words' | 'rated';
const WORDS: ReadonlySet<Screen['kind']> = new Set<WordsKind>([
  'info',
  'page',
  'rated-number',
  'rate',
  'rate-words',
  'rated',
]);

/** The screens of this part of the way. */
export const isAboutWords = (screen: Screen): screen is ScreenOf<WordsKind> => WORDS.has(screen.kind);

/** What the office has written is asked for anew each time. */
export const startReading = (flow: Flow): Flow =>
  begin(flow, { kind: 'looking', search: { for: 'information' } });

/** Nothing typed yet: which visit it is, by the number of its ticket. */
export const askNumber = (): ScreenOf<'rated-number'> => ({ kind: 'rated-number', typed: '', problem: null });

/** A page from the list, or the one that the kiosk makes itself of hours and phones (`pageId` null). */
export function read(flow: Flow, { information }: ScreenOf<'info'>, event: Choice): Flow {
  if (event.type !== 'open-page') return flow;
  const { pageId } = event;
  const isThere = pageId === null || information.pages.some(({ id }) => id === pageId);
  return isThere ? go(flow, { kind: 'page', information, pageId }) : flow;
}

/** What is typed of the number, and the search once that is whole. */
export function findVisit(flow: Flow, screen: ScreenOf<'rated-number'>, event: Choice): Flow {
  const { typed } = screen;
  switch (event.type) {
    case 'type-sign':
      return { ...flow, screen: { ...screen, typed: typeTicketNumber(typed, event.sign), problem: null } };
    case 'erase-sign':
      return { ...flow, screen: { ...screen, typed: typed.slice(0, -1), problem: null } };
    case 'find-visit':
      return isTicketNumber(typed)
        ? go(flow, { kind: 'looking', search: { for: 'visit', number: typed } })
        : flow;
    default:
      return flow;
  }
}

/** A mark is chosen; words may follow (6.3.2.7). */
export function chooseFace(flow: Flow, { number }: ScreenOf<'rate'>, event: Choice): Flow {
  return event.type === 'choose-face'
    ? go(flow, { kind: 'rate-words', number, score: event.score, typed: '' })
    : flow;
}

/** What is typed of the words, and the rating itself, which may go without: blank words are none. */
export function sayWords(flow: Flow, screen: ScreenOf<'rate-words'>, event: Choice): Flow {
  const { number, score, typed } = screen;
  switch (event.type) {
    case 'type-sign':
      return { ...flow, screen: { ...screen, typed: typeWords(typed, event.sign) } };
    case 'erase-sign':
      return { ...flow, screen: { ...screen, typed: typed.slice(0, -1) } };
    case 'send-rating': {
      const words = event.withWords && typed.trim() !== '' ? typed.trim() : null;
      return {
        ...flow,
        screen: { kind: 'rating', order: { commandId: event.commandId, number, score, words } },
      };
    }
    default:
      return flow;
  }
}
