/** The slides beside the calls: which one stands there now, from which file, and whether its film plays. */
import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from 'vue';
import { isShownOn, mediaOf, type Slide } from '../../contract/slides.ts';
import type { SlidesView } from '../../contract/views/slides.ts';
import { dateAt } from '../../ui/days.ts';
import type { Urgency } from '../side-items.ts';
import { lengthMs, turnAfter, turnKey, turnsOf, type Turn } from './rota.ts';
import { useMedia, type MediaOptions } from './useMedia.ts';

/** What stands in the slides' place. */
interface Shown {
  slide: Slide;
  src: string | null;
  /** Grows with each turn. */
  round: number;
}

/** The slides' place on the wall. */
export interface SlidesPlace {
  shown: Shown | null;
  /** A call is fresh. */
  hidden: boolean;
  /** A film is shown as a picture. */
  still: boolean;
}

export interface SlideShow {
  /** There are slides to show today: they have their place. */
  hasSlides: ComputedRef<boolean>;
  /** The slide whose turn it is, which is kept where it is while it is hidden; null while it is another's turn. */
  shown: ComputedRef<Shown | null>;
  /** The film of it has come to its end. */
  ended: () => void;
  /** It cannot be shown after all. */
  failed: () => void;
  /** The lines of the strip below, of today. */
  lines: ComputedRef<readonly string[]>;
}

export interface SlideShowOptions extends Omit<MediaOptions, 'wanted'> {
  /** Null while the server has told nothing; stays when it is lost. */
  view: () => SlidesView | null;
  now: () => number;
  /** What else the room should know: it has turns as well. */
  side: () => Urgency;
  /** Nothing goes on while the slides are hidden. */
  isHidden: () => boolean;
  /** Films are shown as pictures. */
  isStill: () => boolean;
}

export function useSlideShow(options: SlideShowOptions): SlideShow {
  const { view, now, side, isHidden, isStill } = options;
  const list = computed(() => view()?.list ?? []);
  const today = computed(() => dateAt(now(), view()?.timezone ?? 'UTC'));
  const media = useMedia({ ...options, wanted: () => [...mediaOf({ list: list.value })] });
  const srcOf = (slide: Slide) => (slide.kind === 'text' ? null : media.srcOf(slide.mediaId));
  const isReady = (slide: Slide) => slide.kind === 'text' || srcOf(slide) !== null;
  const turns = computed(() => turnsOf({ list: list.value, today: today.value, side: side(), isReady }));

  const key = shallowRef<string | null>(null);
  const round = shallowRef(0);
  const turn = computed((): Turn | null => turns.value.find((one) => turnKey(one) === key.value) ?? null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    if (turn.value === null || isHidden()) return;
    timer = setTimeout(next, lengthMs(turn.value, isStill()));
  }

  function next(): void {
    const following = turnAfter(turns.value, key.value);
    const isOther = following === null || turnKey(following) !== key.value;
    key.value = following === null ? null : turnKey(following);
    // A picture that is alone stands on; a film begins anew.
    if (isOther || (following.kind === 'video' && !isStill())) round.value += 1;
    wait();
  }

  // What has no turn any more, because its last day is over or it was taken out, is gone at once.
  watch(
    turns,
    () => {
      if (turn.value === null && turns.value.length > 0) next();
    },
    { immediate: true },
  );
  watch(isHidden, wait);
  onScopeDispose(() => clearTimeout(timer));

  return {
    hasSlides: computed(() => turns.value.length > 0),
    shown: computed(() => {
      const slide = turn.value;
      return slide === null || slide.kind === 'side'
        ? null
        : { slide, src: srcOf(slide), round: round.value };
    }),
    ended: next,
    failed: () => {
      const broken = turn.value;
      if (broken === null || broken.kind === 'side' || broken.kind === 'text') return;
      // First the next one has its turn: the place of a slide that is gone is not known any more.
      next();
      media.failed(broken.mediaId);
    },
    lines: computed(() =>
      (view()?.strip ?? []).filter((line) => isShownOn(line, today.value)).map(({ words }) => words),
    ),
  };
}
