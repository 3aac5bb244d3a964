/** Bytes of Star Line Mode → paper: what a Star printer does with each command. */
import iconv from 'iconv-lite';
import type { Align } from '../document.ts';
import { type Bitmap, rowBytes } from '../raster/bitmap.ts';
import type { PaperItem, QrCorrection } from './paper.ts';
import type { ParserOptions, PrinterParser, Step } from './parser.ts';
import { type Look, PrintHead } from './print-head.ts';
import { starGrammar } from './star-grammar.ts';
import { type Command, TokenReader } from './tokens.ts';

/** Code pages by their number in `ESC GS t`, as Star counts them; the ones that a Russian printer meets. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  1: 'cp437',
  10: 'cp866',
  32: 'win1252',
  34: 'win1251',
};
const CODE_PAGE_AT_START = 'cp437';
const ALIGNS: readonly Align[] = ['left', 'center', 'right'];
const CORRECTIONS: readonly QrCorrection[] = ['L', 'M', 'Q', 'H'];
const QUARTER_MM_DOTS = 2;
const PREPARED: Step = { kind: 'prepared' };
const PRINTED: Step = { kind: 'printed' };

export class StarParser implements PrinterParser {
  readonly #tokens = new TokenReader(starGrammar());
  readonly #head: PrintHead;
  #codePage = CODE_PAGE_AT_START;
  #qr: { data: string; moduleDots: number; correction: QrCorrection } = {
    data: '',
    moduleDots: 3,
    correction: 'L',
  };

  constructor(options: ParserOptions) {
    this.#head = new PrintHead(options.columns);
  }

  push(bytes: Uint8Array): void {
    this.#tokens.push(bytes);
  }

  step(): Step | null {
    const command = this.#tokens.next();
    return command === null ? null : this.#do(command);
  }

  /** The settings go, too. */
  clear(): void {
    this.#tokens.clear();
    this.#reset();
  }

  powerOff(): readonly PaperItem[] {
    this.#tokens.clear();
    this.#reset();
    return this.#head.take();
  }

  #do(command: Command): Step {
    if (command.kind === 'text') {
      return this.#head.print(iconv.decode(command.bytes, this.#codePage)) ? PRINTED : PREPARED;
    }
    if (command.kind === 'unknown') {
      return this.#draw({ kind: 'unknown', bytes: Buffer.from(command.bytes).toString('hex') });
    }
    const [argument = 0] = command.args;
    switch (command.name) {
      case 'LF':
        this.#head.endLine();
        return PRINTED;
      case 'ESC J':
        return this.#draw({ kind: 'feed', dots: argument * QUARTER_MM_DOTS });
      case 'ESC I':
        return this.#draw({ kind: 'feed', dots: argument });
      case 'raster b':
        this.#head.addRows(this.#row(command.data));
        return PRINTED;
      case 'ESC * r Y':
        return this.#draw({
          kind: 'feed',
          dots: Number(Buffer.from(command.data).toString('latin1', 0, command.data.length - 1)),
        });
      case 'ESC d':
      case 'ESC FF':
        this.#head.flush();
        return { kind: 'cut', items: this.#head.take() };
      case 'ETB':
        return { kind: 'marked' };
      case 'CAN':
        return { kind: 'marks-cleared' };
      case 'ESC GS y':
        return this.#twoDimensional(command.data);
      case 'ESC k':
        return this.#draw({ kind: 'drawing', command: command.name });
      case 'ESC @':
        this.#reset();
        return { kind: 'reset' };
      case 'ESC RS E':
        return { kind: 'marks-cleared' };
      default:
        this.#set(command.name, command.args);
        return PREPARED;
    }
  }

  #set(name: string, args: readonly number[]): void {
    const [argument = 0] = args;
    if (name === 'ESC GS t') this.#codePage = CODE_PAGES[argument] ?? CODE_PAGE_AT_START;
    else if (name === 'ESC GS a') this.#head.align = ALIGNS[argument % 48] ?? 'left';
    else this.#head.look = { ...this.#head.look, ...lookAfter(name, args) };
  }

  #reset(): void {
    this.#head.reset();
    this.#codePage = CODE_PAGE_AT_START;
  }

  #draw(item: PaperItem): Step {
    this.#head.add(item);
    return PRINTED;
  }

  /** A row may be shorter than the paper: the rest is white. */
  #row(bytes: Uint8Array): Bitmap {
    const bits = new Uint8Array(rowBytes(this.#head.widthDots));
    bits.set(bytes.subarray(0, bits.length));
    return { widthDots: this.#head.widthDots, heightDots: 1, bits };
  }

  /** `S 0` is the model, `S 1` the correction, `S 2` the size, `D` the data, `P` prints it. */
  #twoDimensional(data: Uint8Array): Step {
    const [action, field, argument = 0] = data;
    if (action === 0x53 && field === 0x31) this.#qr.correction = CORRECTIONS[argument] ?? 'L';
    if (action === 0x53 && field === 0x32) this.#qr.moduleDots = Math.max(1, argument);
    if (action === 0x44) this.#qr.data = String.fromCharCode(...data.subarray(5));
    if (action !== 0x50 || this.#qr.data === '') return PREPARED;
    return this.#draw({ kind: 'qr', align: this.#head.align, ...this.#qr });
  }
}

/** What a setting changes in the look of the characters after it; nothing for all the settings not drawn here. */
function lookAfter(name: string, [first = 0, second = 0]: readonly number[]): Partial<Look> {
  switch (name) {
    case 'ESC E':
      return { bold: true };
    case 'ESC F':
      return { bold: false };
    case 'ESC 4':
      return { inverted: true };
    case 'ESC 5':
      return { inverted: false };
    case 'ESC -':
      return { underline: first % 48 !== 0 };
    case 'ESC i':
      return { height: 1 + (first % 48), width: 1 + (second % 48) };
    case 'ESC h':
      return { height: 1 + (first % 48) };
    case 'ESC W':
      return { width: 1 + (first % 48) };
    default:
      return {};
  }
}
