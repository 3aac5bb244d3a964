/** What the displays show beside the calls, as the form holds it, and the configuration that it makes. */
import type { StoredMedia } from '../../contract/endpoints/media.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import {
  isShownOn,
  MOST_BODY,
  MOST_HEADING,
  MOST_LINE,
  MOST_LINES,
  MOST_SLIDES,
  NO_SLIDES,
  SLIDE_SECONDS,
  type Slide,
} from '../../contract/slides.ts';
import { weekdayText } from '../../ui/days.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Reading, type Typed } from '../config/draft.ts';

/** Days as the input has them: empty for none. */
export interface WhenDraft {
  shown: boolean;
  from: string;
  to: string;
}

/** All that a slide of any kind can have; a file may be replaced by one of the other kind. */
export interface SlideDraft extends WhenDraft {
  id: string;
  kind: Slide['kind'];
  seconds: Typed;
  heading: string;
  body: string;
  title: string;
  mediaId: string;
}

export interface LineDraft extends WhenDraft {
  id: string;
  words: string;
}

export interface SlidesDraft {
  list: SlideDraft[];
  strip: LineDraft[];
  afterCallSeconds: Typed;
}

const ALWAYS: WhenDraft = { shown: true, from: '', to: '' };
const EMPTY = { heading: '', body: '', title: '', mediaId: '', seconds: SLIDE_SECONDS.usual } as const;

export const draftOf = ({ slides }: OfficeConfig): SlidesDraft => ({
  list: slides.list.map((slide) => ({ ...EMPTY, ...slide, from: slide.from ?? '', to: slide.to ?? '' })),
  strip: slides.strip.map((line) => ({ ...line, from: line.from ?? '', to: line.to ?? '' })),
  afterCallSeconds: slides.afterCallSeconds,
});

/** An id that no other row has. */
function freeId(rows: readonly { id: string }[], name: string): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

export const newText = (list: readonly SlideDraft[]): SlideDraft => ({
  ...EMPTY,
  ...ALWAYS,
  id: freeId(list, 'slide'),
  kind: 'text',
});

/** @param name of the file as its owner calls it */
export const newMedia = (list: readonly SlideDraft[], media: StoredMedia, name: string): SlideDraft => ({
  ...newText(list),
  ...withFile(media),
  title: name.replace(/\.\w+$/, '').slice(0, 80),
});

/** What a file makes of the slide that shows it. */
export const withFile = ({ mediaId, type }: StoredMedia): Pick<SlideDraft, 'kind' | 'mediaId'> => ({
  kind: type.startsWith('video/') ? 'video' : 'picture',
  mediaId,
});

export const newLine = (strip: readonly LineDraft[]): LineDraft => ({
  ...ALWAYS,
  id: freeId(strip, 'line'),
  words: '',
});

/** What the list says while nothing is typed. */
export const nameOf = ({ kind, heading, title }: SlideDraft): string =>
  (kind === 'text' ? heading : title).trim() || t('manager.slide-untitled');

const days = ({ shown, from, to }: WhenDraft) => ({ shown, from: from || null, to: to || null });

/** Whether it is on the displays now, in words. @param today of the office */
export function stateOf(when: WhenDraft, today: string): string {
  const { shown, from, to } = days(when);
  if (!shown) return t('manager.slide-state-off');
  if (isShownOn({ shown, from, to }, today)) return t('manager.slide-state-now');
  if (from !== null && from > today) return t('manager.slide-state-later', { from: weekdayText(from) });
  return t('manager.slide-state-over', { to: weekdayText(to ?? today) });
}

/** The slide as a display would show it now, whatever is wrong with it. */
export function asSlide(draft: SlideDraft): Slide {
  const { id, kind, title, mediaId, heading, body } = draft;
  const common = { id, ...days(draft) };
  const seconds = draft.seconds === '' ? SLIDE_SECONDS.usual : draft.seconds;
  switch (kind) {
    case 'text':
      return { ...common, kind, seconds, heading, body };
    case 'picture':
      return { ...common, kind, seconds, title, mediaId };
    case 'video':
      return { ...common, kind, title, mediaId };
  }
}

function slideFault({ heading, title }: SlideDraft, field: string): string | null {
  switch (field) {
    case 'heading':
      return heading.trim() === ''
        ? t('manager.slide-fault-heading-empty')
        : t('manager.slide-fault-heading-long', { most: MOST_HEADING });
    case 'body':
      return t('manager.slide-fault-body-long', { most: MOST_BODY });
    case 'title':
      return title.trim() === '' ? t('manager.slide-fault-name-empty') : t('manager.slide-fault-name-long');
    case 'seconds':
      return t('manager.slide-fault-seconds', { min: SLIDE_SECONDS.min, max: SLIDE_SECONDS.max });
    case 'from':
    case 'to':
      return t('manager.slide-fault-days');
    default:
      return null;
  }
}

function lineFault({ words }: LineDraft, field: string): string {
  if (field !== 'words') return t('manager.slide-fault-days');
  return words.trim() === ''
    ? t('manager.strip-fault-empty')
    : t('manager.strip-fault-long', { most: MOST_LINE });
}

const faultIn =
  ({ list, strip }: SlidesDraft): FaultOf =>
  ([first, second, third, field = '']) => {
    if (first !== 'slides') return null;
    if (second === 'afterCallSeconds') return ['pause', t('manager.slides-pause-fault')];
    if (second === 'list') {
      const slide = list[Number(third)];
      if (slide === undefined) return ['slides', t('manager.slides-fault-count', { most: MOST_SLIDES })];
      const words = slideFault(slide, field);
      return words === null ? null : [`slide.${slide.id}.${field}`, words];
    }
    if (second !== 'strip') return null;
    const line = strip[Number(third)];
    return line === undefined
      ? ['strip', t('manager.strip-fault-count', { most: MOST_LINES })]
      : [`line.${line.id}.${field}`, lineFault(line, field)];
  };

export function readDraft(config: OfficeConfig, draft: SlidesDraft): Reading {
  const slides = {
    ...NO_SLIDES,
    afterCallSeconds: draft.afterCallSeconds,
    list: draft.list.map((slide) => {
      const wished = asSlide(slide);
      // An emptied field is no number: the form says so, it does not choose one.
      return wished.kind === 'video' ? wished : { ...wished, seconds: slide.seconds };
    }),
    strip: draft.strip.map((line) => ({ id: line.id, words: line.words, ...days(line) })),
  };
  return readConfig({ ...config, slides }, faultIn(draft));
}
