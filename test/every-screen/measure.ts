/**
 * What a person would see to be wrong, measured where things are laid out: contrast, sizes in millimetres of the glass, what is cut
 * off or covered, what is out of reach. Runs in a browser.
 */
import {
  glassMm,
  lowPartShare,
  lowSpokenPartShare,
  smallestCapitalMm,
  type Glass,
  type Shape,
} from '../../ui/glass.ts';
import { contrastOf, groundOf, inkOf } from './contrast.ts';
import { HOLDERS, HOLDER_SLACK_PX } from './holders.ts';
import type { Look } from './looks.ts';
import { besideFaults } from './beside.ts';
import { isSeen, seenPart, textsIn, type Told } from './seen.ts';

/** A capital of Golos Text is 0.7 of its size. */
const CAPITAL = 0.7;
const LEAST = {
  /** Read from 60 cm at 0.7° (EN 301 549, 5.1.4). */
  capitalMm: 7.3,
  /** What has to be hit: errors level off here (studies of touch keys). */
  targetMm: 20,
  /** What leads on: whoever moves with difficulty gains up to here (the same). */
  mainMm: 30,
  /** Between what is touched, so that no finger lies on two (the plan says 2.5 mm; what it is in rem is a little less). */
  gapMm: 2.4,
  /** What is left of a list that is pushed: an answer, or some lines of a text. */
  paneMm: 30,
  contrast: 7,
  highContrast: 20,
  /** What has no words is a picture: WCAG 1.4.11. */
  pictureContrast: 3,
} as const;
/** A thin line of rounding, px. */
const SLACK_PX = 2;
/** A browser keeps the size of letters to a few digits. */
const ROUNDING_MM = 0.005;

export interface Standing {
  readonly glass: Glass;
  readonly look: Look;
}

/** The glass as the browser shows it. */
const shape = (): Shape => ({ width: innerWidth, height: innerHeight });

/** How large a pixel of the page is, mm. */
const mmOfPixel = ({ screenInches }: Glass): number => glassMm(screenInches, shape()).height / innerHeight;

/** In words, each once; nothing when all is well. */
export function measure(standing: Standing): string[] {
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const told = [
    ...textFaults(root, standing),
    ...brokenWords(root),
    ...pictureFaults(root, standing),
    ...targetFaults(root, standing),
    ...gapFaults(root, standing),
    ...cutFaults(root),
    ...besideFaults(root),
    ...paneFaults(root, standing),
    ...codeFaults(root, standing),
    ...keyFaults(root, standing),
  ];
  return [...new Set(told.map(({ fault, element }) => `${fault}: ${wordsOf(element)}`))];
}

const wordsOf = (element: Element): string =>
  `<${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}> ${element.textContent.trim().slice(0, 40)}`;

const capitalMm = ({ fontSize }: CSSStyleDeclaration, pixel: number): number =>
  parseFloat(fontSize) * CAPITAL * pixel;

/** The height of the smallest capitals on what is shown, mm. */
export function smallestCapital(glass: Glass): number {
  const pixel = mmOfPixel(glass);
  return Math.min(
    ...[...textsIn(document.body)].map(({ element }) => capitalMm(getComputedStyle(element), pixel)),
  );
}

function textFaults(root: Element, { glass, look }: Standing): Told[] {
  const told: Told[] = [];
  const pixel = mmOfPixel(glass);
  const least = look.contrast ? LEAST.highContrast : LEAST.contrast;
  const leastCapital = Math.max(
    LEAST.capitalMm,
    smallestCapitalMm(glass.screenInches, shape()) - ROUNDING_MM,
  );
  for (const { element, rects } of textsIn(root)) {
    const style = getComputedStyle(element);
    const capital = capitalMm(style, pixel);
    if (capital < leastCapital) told.push({ fault: `capitals of ${capital.toFixed(1)} mm`, element });
    const contrast = contrastOf(inkOf(style.color, element), groundOf(element));
    if (contrast < least) told.push({ fault: `contrast ${contrast.toFixed(1)}`, element });
    for (const rect of rects) {
      const seen = seenPart(element, rect);
      if (seen === null) continue;
      const isOff =
        seen.left < -SLACK_PX ||
        seen.top < -SLACK_PX ||
        seen.right > innerWidth + SLACK_PX ||
        seen.bottom > innerHeight + SLACK_PX;
      if (isOff) told.push({ fault: 'off the glass', element });
      else if (isCovered(element, seen)) told.push({ fault: 'covered', element });
    }
  }
  return told;
}

/** Words that go on in the next line without a hyphen: nobody reads «Консультаци-я» at a glance. */
function brokenWords(root: Element): Told[] {
  return [...textsIn(root)].flatMap(({ element, node, rects }): Told[] => {
    if (rects.length < 2) return [];
    // An address is broken where it must be, as everywhere.
    const words = node.data.replaceAll(/\S+:\/\/\S+/g, (address) => ' '.repeat(address.length));
    const broken = [...words.matchAll(/[\p{L}\p{N}\u00ad]{2,}/gu)].find(({ 0: word, index }) =>
      isBroken(node, index, word),
    );
    return broken === undefined ? [] : [{ fault: `«${broken[0]}» is broken`, element }];
  });
}

const SOFT_HYPHEN = '\u00ad';

function isBroken(node: Text, start: number, word: string): boolean {
  let line: number | null = null;
  return [...word].some((letter, n) => {
    if (letter === SOFT_HYPHEN) return false;
    const range = document.createRange();
    range.setStart(node, start + n);
    range.setEnd(node, start + n + 1);
    const before = line;
    line = Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
    return before !== null && line !== before && word[n - 1] !== SOFT_HYPHEN;
  });
}

/** Something else is drawn where it is: at its middle, or near one of its ends. */
function isCovered(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const y = (top + bottom) / 2;
  return [left + (right - left) * 0.1, (left + right) / 2, right - (right - left) * 0.1].some((x) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && !found.contains(element) && !element.contains(found);
  });
}

function pictureFaults(root: Element, { look }: Standing): Told[] {
  const least = look.contrast ? LEAST.highContrast : LEAST.pictureContrast;
  return [...root.querySelectorAll('svg')].filter(isSeen).flatMap((element) => {
    const stroke = getComputedStyle(element).stroke;
    if (stroke === 'none') return [];
    const contrast = contrastOf(inkOf(stroke, element), groundOf(element));
    return contrast < least
      ? [{ fault: `picture's contrast ${contrast.toFixed(1)}`, element: element.parentElement ?? element }]
      : [];
  });
}

/** What leads on from a screen, and the answers of its question. */
const MAIN = '.main, .choice, .button';

function targetFaults(root: Element, { glass, look }: Standing): Told[] {
  const told: Told[] = [];
  const pixel = mmOfPixel(glass);
  const share = look.spoken ? lowSpokenPartShare(glass, shape()) : lowPartShare(glass, shape());
  const high = innerHeight * (1 - share);
  for (const element of root.querySelectorAll('button')) {
    const rect = element.getBoundingClientRect();
    const seen = isSeen(element) ? seenPart(element, rect) : null;
    if (seen === null) continue;
    const [width, height] = [rect.width * pixel, rect.height * pixel];
    const least = element.matches(MAIN) ? LEAST.mainMm : LEAST.targetMm;
    if (height < least - 0.1 || width < least - 0.1)
      told.push({ fault: `target of ${width.toFixed(1)} × ${height.toFixed(1)} mm`, element });
    if (look.low && seen.top < high - SLACK_PX)
      told.push({ fault: `${((high - seen.top) * pixel).toFixed(0)} mm above the reach`, element });
  }
  return told;
}

/** Two halves of one switch, of which one is always chosen: a touch between them is put right with another. */
const HALVES = '.kind';

/** What is touched stands apart from what is touched beside it. */
function gapFaults(root: Element, { glass }: Standing): Told[] {
  const pixel = mmOfPixel(glass);
  const targets = [...root.querySelectorAll('button')].flatMap((element) => {
    const rect = isSeen(element) ? seenPart(element, element.getBoundingClientRect()) : null;
    return rect === null ? [] : [{ element, rect }];
  });
  return targets.flatMap(({ element, rect }, n): Told[] =>
    targets.slice(n + 1).flatMap((other): Told[] => {
      if (element.matches(HALVES) && other.element.matches(HALVES)) return [];
      const gap = gapBetween(rect, other.rect) * pixel;
      return gap < LEAST.gapMm
        ? [
            {
              fault: `${gap.toFixed(1)} mm before «${other.element.textContent.trim().slice(0, 20)}»`,
              element,
            },
          ]
        : [];
    }),
  );
}

/** Along the way on which a finger slips from one to the other. */
const gapBetween = (one: DOMRect, other: DOMRect): number =>
  Math.max(one.left - other.right, other.left - one.right, one.top - other.bottom, other.top - one.bottom);

/** What runs over the edge of what holds it: sideways always, up and down where nothing leads to the rest. */
function cutFaults(root: Element): Told[] {
  return [document.documentElement, ...root.querySelectorAll('*')].flatMap((element): Told[] => {
    if (!(element instanceof HTMLElement) || !isSeen(element)) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const isPage = element === document.documentElement;
    if (element.closest('.typed') !== null) return element.matches('.typed') ? typedFaults(element) : [];
    const wide = element.scrollWidth - element.clientWidth;
    const tall = element.scrollHeight - element.clientHeight;
    // What holds others also where it cuts nothing off: what is too wide is out of its place.
    const holds = isPage || element.matches(HOLDERS);
    if (wide > (holds ? HOLDER_SLACK_PX : SLACK_PX) && (holds || overflowX !== 'visible'))
      return [{ fault: `${wide} px over its side`, element }];
    const leads = element.matches('.pane') && element.parentElement?.querySelector('.moves') !== null;
    if ((isPage || overflowY !== 'visible') && tall > SLACK_PX && !leads)
      return [{ fault: `${tall} px cut off below`, element }];
    return [];
  });
}

/** Of what is typed the last lines are seen, one at least, and each whole. */
function typedFaults(typed: HTMLElement): Told[] {
  const seen = [...textsIn(typed)].flatMap(({ element, rects }) =>
    rects.map(({ left, right, top, bottom }) =>
      [0.2, 0.8].map((part) =>
        element.contains(document.elementFromPoint((left + right) / 2, top + (bottom - top) * part)),
      ),
    ),
  );
  const isHalf = seen.some(([high, low]) => high !== low);
  const isLost = seen.length > 0 && !seen.flat().includes(true);
  return isHalf || isLost
    ? [{ fault: isHalf ? 'half a line is seen' : 'nothing that is typed is seen', element: typed }]
    : [];
}

/** Who has no paper has the code for a phone instead: low, who sits sees all of it at once. */
function codeFaults(root: Element, { look }: Standing): Told[] {
  const code =
    look.low && !look.spoken ? root.querySelector('.paper:not(.take, .printing) + .follow svg') : null;
  if (code === null) return [];
  const rect = code.getBoundingClientRect();
  const seen = seenPart(code, rect)?.height ?? 0;
  return seen < rect.height - SLACK_PX ? [{ fault: 'the code for a phone is cut off', element: root }] : [];
}

/** Smaller glass has no room for the word of the key that erases. */
const ERASE_IN_WORDS_INCHES = 21.5;

/** The key that erases says so in a word where there is room; large letters take that of small glass. */
function keyFaults(root: Element, { glass, look }: Standing): Told[] {
  if (glass.screenInches < ERASE_IN_WORDS_INCHES || shape().width < 1080 || look.textSize > 0 || look.low)
    return [];
  return [...root.querySelectorAll('.key.erase span')]
    .filter((word) => isSeen(word.parentElement ?? word) && !isSeen(word))
    .map((element) => ({ fault: 'says what it does by its picture alone', element }));
}

/** What is never pushed out of sight: keys, what can be done here at all, and the first that is found. */
const ALWAYS_SEEN = '.key, .start .choice, .found li:first-child';

/** What is pushed lets enough of it through to be worth pushing. */
function paneFaults(root: Element, { glass }: Standing): Told[] {
  return [...root.querySelectorAll('.pane')].filter(isSeen).flatMap((pane): Told[] => {
    const rect = pane.getBoundingClientRect();
    const seen = rect.height * mmOfPixel(glass);
    const isPushed = pane.parentElement?.querySelector('.moves') !== null;
    const away = [...pane.querySelectorAll(ALWAYS_SEEN)].find(
      (one) => one.getBoundingClientRect().bottom > rect.bottom + SLACK_PX,
    );
    return [
      ...(isPushed && seen < LEAST.paneMm
        ? [{ fault: `a pane of ${seen.toFixed(0)} mm`, element: pane }]
        : []),
      ...(away === undefined ? [] : [{ fault: 'has to be pushed into sight', element: away }]),
    ];
  });
}
