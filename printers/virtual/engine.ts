/** The works of the virtual printer: buffer, paper, answers. Knows nothing of connections. */
import type { PrinterDialect } from '../../contract/printers.ts';
import { STAR_COUNTS } from '../star-status.ts';
import { CLEARED } from '../status.ts';
import {
  answersIn,
  type Condition,
  inOrderAnswer,
  NOISE,
  printsIn,
  realTimeAnswer,
  SLOW_LINE_MS,
  starAnswer,
} from './condition.ts';
import type { PaperItem } from './paper.ts';
import { EscPosParser, type PrinterParser } from './parser.ts';
import { StarParser } from './star-parser.ts';

export type EngineOptions = {
  readonly dialect: PrinterDialect;
  /** Whether `ESC @` makes a Star printer count its marks from nought; the manuals leave it open. */
  readonly resetClearsMarks: boolean;
  readonly columns: number;
  readonly startsInChinese: boolean;
  /** When out of paper it answers nothing but the question for paper, like several real ones. */
  readonly answersOnlyPaperWhenOut: boolean;
  /** How long a line takes, in milliseconds; 0 prints at once. */
  readonly lineMs: number;
  /** Called when paper was cut, or came to its end with the power. */
  readonly onCut: (items: readonly PaperItem[], complete: boolean) => void;
  /** Called when a condition that was announced for later has come about. */
  readonly onCondition: (condition: Condition) => void;
  /** Sends an answer to whoever is connected now. */
  readonly answer: (bytes: Uint8Array) => void;
};

export class Engine {
  readonly #options: EngineOptions;
  readonly #parser: PrinterParser;
  /** Star's counter of marks. */
  #marks = 0;
  #condition: Condition = 'ready';
  #planned: { readonly condition: Condition; lines: number } | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#parser = options.dialect === 'star' ? new StarParser(options) : new EscPosParser(options);
  }

  get condition(): Condition {
    return this.#condition;
  }

  /** What it will be when some more lines have left the head; null when nothing is announced. */
  get announced(): Condition | null {
    return this.#planned?.condition ?? null;
  }

  /** Bytes for the buffer. */
  receive(bytes: Uint8Array): void {
    this.#parser.push(bytes);
    this.#work();
  }

  /** A real-time question. */
  asked(question: number): void {
    if (this.#options.dialect === 'star') return this.#answer(...starAnswer(this.#condition, this.#marks));
    const onlyPaper = this.#options.answersOnlyPaperWhenOut && this.#condition === 'paper-out';
    if (onlyPaper && question !== 4) return;
    const byte = realTimeAnswer(question, this.#condition);
    if (byte !== null) this.#answer(byte);
  }

  /** Forgets what has not been printed, and says so. */
  clear(): void {
    this.stop();
    this.#parser.clear();
    this.#marks = 0;
    const onlyPaper = this.#options.answersOnlyPaperWhenOut && this.#condition === 'paper-out';
    if (this.#options.dialect === 'epson' && !onlyPaper) this.#answer(...CLEARED);
    this.#work();
  }

  /** Takes effect at once, or after so many more things have left the head. */
  become(condition: Condition, afterLines = 0): void {
    if (afterLines > 0) {
      this.#planned = { condition, lines: afterLines };
      return;
    }
    this.#planned = null;
    this.#condition = condition;
    if (condition === 'off') this.#powerOff();
    this.#work();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #powerOff(): void {
    this.stop();
    this.#marks = 0;
    const items = this.#parser.powerOff();
    if (items.length > 0) this.#options.onCut(items, false);
  }

  #work(): void {
    while (this.#timer === null && printsIn(this.#condition)) {
      const step = this.#parser.step();
      if (step === null) return;
      if (step.kind === 'cut') this.#options.onCut(step.items, true);
      if (step.kind === 'asked' && step.argument % 48 === 1) this.#answer(inOrderAnswer(this.#condition));
      if (step.kind === 'marked') this.#marks = (this.#marks + 1) % STAR_COUNTS;
      if (step.kind === 'marks-cleared') this.#marks = 0;
      if (step.kind === 'reset' && this.#options.resetClearsMarks) this.#marks = 0;
      if (step.kind === 'printed') this.#printed();
    }
  }

  #printed(): void {
    if (this.#planned !== null) {
      this.#planned.lines -= 1;
      if (this.#planned.lines <= 0) {
        const { condition } = this.#planned;
        this.become(condition);
        this.#options.onCondition(condition);
      }
    }
    const lineMs = this.#options.lineMs + (this.#condition === 'slow' ? SLOW_LINE_MS : 0);
    if (lineMs > 0 && printsIn(this.#condition)) {
      this.#timer = setTimeout(() => {
        this.#timer = null;
        this.#work();
      }, lineMs);
    }
  }

  #answer(...bytes: number[]): void {
    if (!answersIn(this.#condition)) return;
    this.#options.answer(this.#condition === 'garbling' ? NOISE : Uint8Array.from(bytes));
  }
}
