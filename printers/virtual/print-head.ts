/** Puts characters on lines and lines on paper, and knows where the edge of the paper is. */
import type { Align } from '../document.ts';
import type { Bitmap } from '../raster/bitmap.ts';
import { CHARACTER_WIDTH_DOTS, LINE_FEED_DOTS, type PaperItem, type Run } from './paper.ts';

export type Look = Omit<Run, 'text'>;
const PLAIN: Look = { width: 1, height: 1, bold: false, underline: false, inverted: false };

export class PrintHead {
  look = PLAIN;
  align: Align = 'left';
  /** How far the paper moves on an empty line, in dots. */
  feedDots = LINE_FEED_DOTS;
  readonly widthDots: number;
  #items: PaperItem[] = [];
  #runs: Run[] = [];

  constructor(columns: number) {
    this.widthDots = columns * CHARACTER_WIDTH_DOTS;
  }

  /** Back to how it was switched on: the unfinished line is dropped, what is on paper stays. */
  reset(): void {
    this.look = PLAIN;
    this.align = 'left';
    this.feedDots = LINE_FEED_DOTS;
    this.#runs = [];
  }

  /** Drops the unfinished line. */
  dropLine(): void {
    this.#runs = [];
  }

  /** Characters past the edge go to the next line, as on the device. @returns whether a line was filled by it */
  print(text: string): boolean {
    let filled = false;
    for (const character of text) {
      if (this.#usedDots() + this.look.width * CHARACTER_WIDTH_DOTS > this.widthDots) filled = this.flush();
      const last = this.#runs.at(-1);
      if (last !== undefined && sameLook(last, this.look)) {
        this.#runs[this.#runs.length - 1] = { ...last, text: last.text + character };
      } else this.#runs.push({ ...this.look, text: character });
    }
    return filled;
  }

  endLine(): void {
    if (!this.flush()) this.feed(this.feedDots);
  }

  feed(dots: number): void {
    this.add({ kind: 'feed', dots });
  }

  /** Puts something below the line that was begun. */
  add(item: PaperItem): void {
    this.flush();
    this.#items.push(item);
  }

  /** Rows of a picture; those that follow one another are one picture. */
  addRows(bitmap: Bitmap): void {
    this.flush();
    const last = this.#items.at(-1);
    if (last?.kind !== 'raster' || last.bitmap.widthDots !== bitmap.widthDots) {
      this.#items.push({ kind: 'raster', bitmap });
      return;
    }
    const heightDots = last.bitmap.heightDots + bitmap.heightDots;
    const bits = Buffer.concat([last.bitmap.bits, bitmap.bits]);
    this.#items[this.#items.length - 1] = { kind: 'raster', bitmap: { ...bitmap, heightDots, bits } };
  }

  /** @returns whether there was a line to put on paper */
  flush(): boolean {
    if (this.#runs.length === 0) return false;
    this.#items.push({ kind: 'line', align: this.align, runs: this.#runs });
    this.#runs = [];
    return true;
  }

  /** The paper up to here, taken away. */
  take(): readonly PaperItem[] {
    return this.#items.splice(0);
  }

  #usedDots(): number {
    return this.#runs.reduce((sum, run) => sum + run.text.length * run.width * CHARACTER_WIDTH_DOTS, 0);
  }
}

function sameLook(one: Look, other: Look): boolean {
  return (Object.keys(PLAIN) as Array<keyof Look>).every((key) => one[key] === other[key]);
}
