/** What an office shows on its displays beside the calls: slides, and lines of the strip below. */
import { z } from 'zod';
import { id, localDate, longText, shortText } from './primitives.ts';

/** Types that every browser of a display plays, told by their bytes. No SVG: it can carry a program. */
const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
const VIDEO_TYPES = ['video/mp4', 'video/webm'] as const;
export const MEDIA_TYPES = [...PICTURE_TYPES, ...VIDEO_TYPES] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

const MB = 1_000_000;
/** A photo of a good telephone; a display has no more dots than that to show. */
export const MOST_PICTURE_BYTES = 10 * MB;
/** Two minutes of full HD without sound. A display keeps all of it in memory, so that it needs no server to show it. */
export const MOST_VIDEO_BYTES = 50 * MB;
/** All together, of what a display keeps. */
export const MOST_MEDIA_BYTES = 300 * MB;

/** The content itself names the file (SHA-256): what was fetched once never changes. */
export const mediaId = z.string().regex(/^[0-9a-f]{64}$/);

/** Read in a few seconds from five metres, while one waits for a number. */
export const MOST_HEADING = 50;
export const MOST_BODY = 140;
/** Two lines of the strip on an upright screen. */
export const MOST_LINE = 70;
/** Whoever waits twenty minutes sees each of them. */
export const MOST_SLIDES = 20;
export const MOST_LINES = 10;
/** Shorter is not read, longer is a poster. */
export const SLIDE_SECONDS = { min: 5, max: 120, usual: 12 } as const;

/** Both days count, by the office's own calendar; null for no such end. */
const shownWhen = { shown: z.boolean(), from: localDate.nullable(), to: localDate.nullable() };
const seconds = z.number().int().min(SLIDE_SECONDS.min).max(SLIDE_SECONDS.max);
/** What it is of: for the list, and for whoever does not see it. */
const title = shortText(80);

export const slide = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    id,
    ...shownWhen,
    seconds,
    heading: shortText(MOST_HEADING),
    /** Paragraphs by their lines; may be none. */
    body: longText(MOST_BODY).or(z.literal('')),
  }),
  z.object({ kind: z.literal('picture'), id, ...shownWhen, seconds, title, mediaId }),
  /** Once through, without sound: the only voice of the hall is that of the calls. */
  z.object({ kind: z.literal('video'), id, ...shownWhen, title, mediaId }),
]);
export type Slide = z.infer<typeof slide>;

const stripLine = z.object({ id, ...shownWhen, words: shortText(MOST_LINE) });
export type StripLine = z.infer<typeof stripLine>;

export const slidesSettings = z.object({
  list: z.array(slide).max(MOST_SLIDES),
  strip: z.array(stripLine).max(MOST_LINES),
  /** So long after the last call was spoken the slides come back: time to read the number once more. */
  afterCallSeconds: z.number().int().min(5).max(120),
});
export type SlidesSettings = z.infer<typeof slidesSettings>;

export const NO_SLIDES: SlidesSettings = { list: [], strip: [], afterCallSeconds: 15 };

type When = Pick<StripLine, 'shown' | 'from' | 'to'>;

/** @param today of the office, `2026-11-23` */
export const isShownOn = ({ shown, from, to }: When, today: string): boolean =>
  shown && (from === null || from <= today) && (to === null || today <= to);

/** True unless its last day is before its first. */
export const hasDays = ({ from, to }: When): boolean => from === null || to === null || from <= to;

/** The files that the slides show. */
export const mediaOf = ({ list }: Pick<SlidesSettings, 'list'>): Set<string> =>
  new Set(list.flatMap((one) => (one.kind === 'text' ? [] : [one.mediaId])));
