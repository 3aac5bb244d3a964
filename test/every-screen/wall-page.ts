/** The page on which a browser shows the wall of the display with what a test wishes on it, and measures it: `window.everyWall`. */
import { createApp, h, type App as Mounted } from 'vue';
import '../../ui/styles/base.css';
import '../../display/display.css';
import type { DisplayView } from '../../contract/views/display.ts';
import Wall from '../../display/Wall.vue';
import { lastCalls } from '../../display/announcing.ts';
import { rowsOf } from '../../display/layout.ts';
import { smallOf } from '../../display/space.ts';
import { glassMm } from '../../ui/glass.ts';
import type { SlidesPlace } from '../../display/slides/useSlideShow.ts';
import { displayView, NOW } from '../support/views.ts';
import { axeFaults } from './axe-faults.ts';
import { contrastOf } from './contrast.ts';
import { textsIn } from './seen.ts';

/** What is measured on a wall, mm. */
interface MeasuredWall {
  /** The capitals of each number, as the browser draws them: the newest first. */
  readonly numbers: readonly number[];
  /** The smallest capitals of everything else but slides, which have sizes of their own, and what only whoever sets the display up reads. */
  readonly words: number;
  /** The least contrast of any text. */
  readonly contrast: number;
  /** What is cut off, overlaps or leaves the glass. */
  readonly faults: readonly string[];
}

/** What else the wall is told; a slide of words where there are some. */
interface WallProps {
  readonly lostSince?: number;
  readonly soundBlocked?: boolean;
  readonly lines?: readonly string[];
  readonly slides?: SlidesPlace;
}

export interface EveryWall {
  /** What moves begins to. */
  begin(over: Partial<DisplayView>): void;
  /** What moves has come to its place. */
  show(over: Partial<DisplayView>, props?: WallProps): Promise<void>;
  measure(): MeasuredWall;
  axe(): Promise<string[]>;
}

declare global {
  interface Window {
    everyWall: EveryWall;
  }
}

const CALM = { now: NOW, lostSince: null, soundBlocked: false, lines: [], slides: null };

let shown: Mounted | null = null;
let glass = displayView().glass;

function begin(over: Partial<DisplayView>, props: WallProps = {}): void {
  const view = displayView(over);
  ({ glass } = view);
  const shape = { width: innerWidth, height: innerHeight };
  const rows = rowsOf({ shape, glass, small: smallOf(shape, glass) });
  const [newest = null] = view.calls;
  const last = lastCalls(view.calls, newest, rows);
  shown?.unmount();
  shown = createApp({
    render: () => h(Wall, { view, shape, rows, newest, last, ...CALM, ...props }),
  });
  shown.mount('#app');
}

async function show(over: Partial<DisplayView>, props?: WallProps): Promise<void> {
  begin(over, props);
  // Drawn picture by picture that would take most of the test.
  for (const animation of document.getAnimations()) animation.finish();
  await new Promise(requestAnimationFrame);
}

const pixelMm = (): number =>
  glassMm(glass.screenInches, { width: innerWidth, height: innerHeight }).width / innerWidth;

const MEASURED_PX = 1000;
const canvas = document.createElement('canvas').getContext('2d');

/** A colour as it is drawn, whatever it is written in; over what is below it. */
function drawnOver(below: readonly number[], written: string): readonly number[] {
  if (canvas === null) throw new Error('nothing to draw on');
  canvas.fillStyle = `rgb(${below.join(' ')})`;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = written;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

const groundOf = (element: Element | null): readonly number[] =>
  element === null
    ? [255, 255, 255]
    : drawnOver(groundOf(element.parentElement), getComputedStyle(element).backgroundColor);

const colour = ([r = 0, g = 0, b = 0]: readonly number[]) => ({ r, g, b, alpha: 1 });

function contrastAt(element: Element): number {
  const ground = groundOf(element);
  return contrastOf(colour(ground), colour(drawnOver(ground, getComputedStyle(element).color)));
}

/** The height of a capital as it is drawn in the letters of the element, px. */
function capitalPx(element: Element): number {
  if (canvas === null) throw new Error('nothing to draw on');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  // Small letters are told in whole pixels.
  canvas.font = `${fontWeight} ${MEASURED_PX}px ${fontFamily}`;
  return (canvas.measureText('Н').actualBoundingBoxAscent / MEASURED_PX) * parseFloat(fontSize);
}

const isCrossed = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Numbers and desks on the glass, each apart from the others; words inside their places. */
function faults(): string[] {
  const found: string[] = [];
  const boxes = [...document.querySelectorAll('.figures > *, .lines > .line > [aria-hidden]')].map(
    (element) => ({
      words: element.textContent,
      box: element.getBoundingClientRect(),
    }),
  );
  for (const [place, { words, box }] of boxes.entries()) {
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
      found.push(`off the glass: ${words}`);
    for (const other of boxes.slice(place + 1))
      if (isCrossed(box, other.box)) found.push(`${words} lies on ${other.words}`);
  }
  const strip = document.querySelector('.strip')?.getBoundingClientRect();
  for (const element of document.querySelectorAll('.side .page > *, .pages > *')) {
    const box = element.getBoundingClientRect();
    if (box.bottom > (strip?.top ?? innerHeight) + 1) found.push(`under the strip: ${element.className}`);
  }
  for (const element of document.querySelectorAll(
    '.page, .page *, .figures, .lines > .line, .heads, .strip, .facts',
  ))
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      found.push(`wider than its place: ${element.textContent.trim().slice(0, 40)}`);
  for (const element of document.querySelectorAll('.strip > .line > .words'))
    // Tails of letters stand out of a line that is closer than the font would have it.
    if (element.scrollHeight > element.clientHeight + parseFloat(getComputedStyle(element).fontSize) / 2)
      found.push(`cut off: ${element.textContent}`);
  return found;
}

function measure(): MeasuredWall {
  const numbers = [...document.querySelectorAll('.figures, .lines > .line')];
  const words = [...textsIn(document.body)].filter(
    ({ element }) => element.closest('.sound, .slides, .figures, .lines, .unseen') === null,
  );
  return {
    numbers: numbers.map((element) => capitalPx(element) * pixelMm()),
    words: Math.min(...words.map(({ element }) => capitalPx(element) * pixelMm())),
    contrast: Math.min(...[...textsIn(document.body)].map(({ element }) => contrastAt(element))),
    faults: faults(),
  };
}

// Measured in the letters that are meant, not in those of the machine until they come.
await Promise.all([...document.fonts].map((font) => font.load()));
window.everyWall = { begin, show, measure, axe: axeFaults };
