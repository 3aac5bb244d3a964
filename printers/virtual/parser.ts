/** ESC/POS bytes → paper: what a printer with code page 866 does with each command. */
import iconv from 'iconv-lite';
import type { Align } from '../document.ts';
import type { Bitmap } from '../raster/bitmap.ts';
import { LINE_FEED_DOTS, type PaperItem, type QrCorrection } from './paper.ts';
import { type Look, PrintHead } from './print-head.ts';
import { ESC_POS_GRAMMAR } from './esc-pos-grammar.ts';
import { type Command, TokenReader } from './tokens.ts';

/** What one step did. */
export type Step =
  /** Something left the head: a line, blank paper, a QR code. */
  | { readonly kind: 'printed' }
  /** The paper was cut: everything since the last cut. */
  | { readonly kind: 'cut'; readonly items: readonly PaperItem[] }
  /** An in-order question, `GS r 1`, reached its turn. */
  | { readonly kind: 'asked'; readonly question: string; readonly argument: number }
  /** A mark reached its turn, Star's `ETB`; or the count of them begins anew. */
  | { readonly kind: 'marked' | 'marks-cleared' }
  /** All settings are those of the start. */
  | { readonly kind: 'reset' }
  /** A setting, or characters that wait for the end of their line. */
  | { readonly kind: 'prepared' };

export type ParserOptions = {
  readonly columns: number;
  /** Like the clones that start in Chinese: until `FS .` two high bytes are one hieroglyph. */
  readonly startsInChinese?: boolean;
};

/** Give it bytes with `push`, in any portions; take what they do with `step` until that is null. Never throws. */
export interface PrinterParser {
  push(bytes: Uint8Array): void;
  /** Does the next whole command. @returns null until more bytes come */
  step(): Step | null;
  /** Forgets what has not been printed. */
  clear(): void;
  /** The power went: forgets all that was received and every setting. @returns what was already on paper */
  powerOff(): readonly PaperItem[];
}

/** Code pages by their number in `ESC t`, as Epson counts them; the ones that a Russian printer meets. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  0: 'cp437',
  16: 'win1252',
  17: 'cp866',
  46: 'win1251',
};
const CODE_PAGE_AT_START = 'cp437';
const ALIGNS: readonly Align[] = ['left', 'center', 'right'];
const CORRECTIONS: readonly QrCorrection[] = ['L', 'M', 'Q', 'H'];
const PREPARED: Step = { kind: 'prepared' };
const PRINTED: Step = { kind: 'printed' };

export class EscPosParser implements PrinterParser {
  readonly #tokens = new TokenReader(ESC_POS_GRAMMAR);
  readonly #head: PrintHead;
  readonly #startsInChinese: boolean;
  #codePage = CODE_PAGE_AT_START;
  #chinese: boolean;
  #qr: { data: string; moduleDots: number; correction: QrCorrection } = {
    data: '',
    moduleDots: 3,
    correction: 'L',
  };

  constructor(options: ParserOptions) {
    this.#head = new PrintHead(options.columns);
    this.#startsInChinese = options.startsInChinese ?? false;
    this.#chinese = this.#startsInChinese;
  }

  push(bytes: Uint8Array): void {
    this.#tokens.push(bytes);
  }

  step(): Step | null {
    const command = this.#tokens.next();
    return command === null ? null : this.#do(command);
  }

  /** The settings stay. */
  clear(): void {
    this.#tokens.clear();
    this.#head.dropLine();
  }

  powerOff(): readonly PaperItem[] {
    this.#tokens.clear();
    this.#reset();
    return this.#head.take();
  }

  #do(command: Command): Step {
    if (command.kind === 'text') return this.#head.print(this.#decode(command.bytes)) ? PRINTED : PREPARED;
    if (command.kind === 'unknown') return this.#draw({ kind: 'unknown', bytes: toHex(command.bytes) });
    const [argument = 0] = command.args;
    switch (command.name) {
      case 'LF':
        this.#head.endLine();
        return PRINTED;
      case 'ESC d':
        return this.#draw({ kind: 'feed', dots: argument * this.#head.feedDots });
      case 'ESC J':
        return this.#draw({ kind: 'feed', dots: argument });
      case 'GS V':
      case 'ESC i':
      case 'ESC m':
        this.#head.flush();
        return { kind: 'cut', items: this.#head.take() };
      case 'GS r':
        return { kind: 'asked', question: command.name, argument };
      case 'GS ( k':
        return this.#twoDimensional(command.data);
      case 'GS v':
        this.#head.addRows(rasterOf(command.data));
        return PRINTED;
      case 'GS k':
      case 'ESC *':
        return this.#draw({ kind: 'drawing', command: command.name });
      default:
        this.#set(command.name, argument);
        return PREPARED;
    }
  }

  #set(name: string, argument: number): void {
    const head = this.#head;
    if (name === 'ESC @') this.#reset();
    else if (name === 'ESC t') this.#codePage = CODE_PAGES[argument] ?? CODE_PAGE_AT_START;
    else if (name === 'ESC a') head.align = ALIGNS[argument % 48] ?? 'left';
    else if (name === 'ESC 2') head.feedDots = LINE_FEED_DOTS;
    else if (name === 'ESC 3') head.feedDots = argument;
    else if (name === 'FS .') this.#chinese = false;
    else if (name === 'FS &') this.#chinese = true;
    else head.look = { ...head.look, ...lookAfter(name, argument) };
  }

  #reset(): void {
    this.#head.reset();
    this.#codePage = CODE_PAGE_AT_START;
    this.#chinese = this.#startsInChinese;
  }

  #decode(bytes: Uint8Array): string {
    return iconv.decode(bytes, this.#chinese ? 'gb18030' : this.#codePage);
  }

  #draw(item: PaperItem): Step {
    this.#head.add(item);
    return PRINTED;
  }

  /** `cn fn …`: 49 is the QR code; 67 its size, 69 its correction, 80 its data, 81 prints it. */
  #twoDimensional(data: Uint8Array): Step {
    const [symbol, action, argument = 0] = data;
    if (symbol !== 49) return this.#draw({ kind: 'drawing', command: 'GS ( k' });
    if (action === 67) this.#qr.moduleDots = Math.max(1, argument);
    if (action === 69) this.#qr.correction = CORRECTIONS[argument - 48] ?? 'L';
    if (action === 80) this.#qr.data = String.fromCharCode(...data.subarray(3));
    if (action !== 81 || this.#qr.data === '') return PREPARED;
    return this.#draw({ kind: 'qr', align: this.#head.align, ...this.#qr });
  }
}

/** `0 m xL xH yL yH` and then the rows. */
function rasterOf(data: Uint8Array): Bitmap {
  const [, , xL = 0, xH = 0, yL = 0, yH = 0] = data;
  const [width, height] = [xL + 256 * xH, yL + 256 * yH];
  return { widthDots: width * 8, heightDots: height, bits: Uint8Array.from(data.subarray(6)) };
}

/** What a setting changes in the look of the characters after it; nothing for all the settings not drawn here. */
function lookAfter(name: string, argument: number): Partial<Look> {
  switch (name) {
    case 'ESC E':
    case 'ESC G':
      return { bold: argument % 2 === 1 };
    case 'ESC -':
      return { underline: argument % 48 !== 0 };
    case 'GS B':
      return { inverted: argument % 2 === 1 };
    case 'GS !':
      return { width: 1 + ((argument >> 4) & 7), height: 1 + (argument & 7) };
    case 'ESC !':
      // Bit 3 is bold, 4 double height, 5 double width, 7 underline.
      return {
        width: argument & 0x20 ? 2 : 1,
        height: argument & 0x10 ? 2 : 1,
        bold: (argument & 0x08) !== 0,
        underline: (argument & 0x80) !== 0,
      };
    default:
      return {};
  }
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
