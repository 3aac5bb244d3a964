/**
 * What stands beside the calls, and how much of it at once. It is not made smaller than the room can read: what has no place is on a further page, and
 * the pages take turns. Pure; in units of the wall.
 */
import type { WaitRange } from '../contract/primitives.ts';
import type { DisplayView } from '../contract/views/display.ts';
import { t } from '../ui/words.ts';

export type GroupWait = DisplayView['waits'][number];
export type NextHolder = DisplayView['nextByAppointment'][number];

/** One thing that the room should know. */
export type SideItem =
  | { readonly kind: 'notice'; readonly title: string; readonly words: string }
  | { readonly kind: 'next'; readonly holders: readonly NextHolder[] }
  | { readonly kind: 'wait'; readonly wait: GroupWait };

/** What is on the glass together. */
export interface SidePage {
  readonly notices: readonly Extract<SideItem, { kind: 'notice' }>[];
  readonly holders: readonly NextHolder[];
  readonly waits: readonly GroupWait[];
  /** What it takes of the wall. */
  readonly height: number;
}

/** Where the page stands: `small` is the size of its letters. */
export interface SideRoom {
  readonly width: number;
  readonly height: number;
  readonly small: number;
}

/** In em, as the style sheets have them. A mean letter of ours takes so much; figures are of the boldest weight. */
const LETTER_EM = 0.56;
const FIGURE_EM = 0.66;
const GAP_EM = 0.5;
const LINE_EM = 1.15;
const ROW_PADDING_EM = 0.46;
const TITLE_EM = 1.2 + 0.3;
const NOTICE = { paddingX: 1.2, paddingY: 1, lineEm: 1.25 } as const;
/** Six lines are read in five seconds, and found before that. */
export const PAGE_STANDS_MS = 12_000;
/** Between two things on a page. */
const GAP = 1.2;

/** The unit stands above the column, so here it is figures alone. */
export function waitFigure({ minMinutes: min, maxMinutes: max }: WaitRange): string {
  return min === max ? String(max) : t('common.wait-range', { min, max });
}

/** How many lines a text takes, word by word. */
export function linesOf(text: string, widthEm: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const width = word.length * LETTER_EM;
    if (used > 0 && used + LETTER_EM + width > widthEm) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? LETTER_EM : 0) + width;
    // A word that is wider than its place is broken.
    while (used > widthEm) [lines, used] = [lines + 1, used - widthEm];
  }
  return lines;
}

function heightOf(item: SideItem, { width, small }: SideRoom): number {
  const em = width / small;
  const inNotice = (width - 2 * NOTICE.paddingX) / small;
  switch (item.kind) {
    case 'notice': {
      const lines = linesOf(item.title, inNotice) + linesOf(item.words, inNotice);
      return GAP + 2 * NOTICE.paddingY + lines * NOTICE.lineEm * small;
    }
    case 'next':
      return GAP + 2 * NOTICE.paddingY + (1 + item.holders.length) * NOTICE.lineEm * small;
    case 'wait': {
      const { name, wait } = item.wait;
      const figures = (wait === null ? 1 : waitFigure(wait).length) * FIGURE_EM;
      return (ROW_PADDING_EM + LINE_EM * linesOf(name, em - GAP_EM - figures)) * small;
    }
  }
}

/** The title of the waits is above them on each page. */
const titleHeight = (items: readonly SideItem[], { small }: SideRoom): number =>
  items.some(({ kind }) => kind === 'wait') ? GAP + TITLE_EM * small : 0;

const totalOf = (items: readonly SideItem[], room: SideRoom): number =>
  items.reduce((sum, item) => sum + heightOf(item, room), titleHeight(items, room));

/** In their order, on as few pages as have room for them; what is higher than a page has one of its own. */
export function pagesOf(items: readonly SideItem[], room: SideRoom): SidePage[] {
  const pages: SideItem[][] = [];
  for (const item of items) {
    const page = pages.at(-1);
    if (page !== undefined && totalOf([...page, item], room) <= room.height) page.push(item);
    else pages.push([item]);
  }
  return pages.map((page) => ({
    notices: page.filter((item) => item.kind === 'notice'),
    holders: page.flatMap((item) => (item.kind === 'next' ? item.holders : [])),
    waits: page.flatMap((item) => (item.kind === 'wait' ? [item.wait] : [])),
    height: totalOf(page, room),
  }));
}
