/**
 * A kiosk whose printer is in trouble calls staff by itself: one call for each trouble, until the printer is well or somebody goes. It
 * is made of what the printers say and lives in memory: no event, since nobody asked for help and no report may count it among
 * those who did; after a restart the printers say it again.
 */
import type { Device } from '../../contract/people.ts';
import { printerTrouble, type PrinterState, type PrinterTrouble } from '../../contract/printing.ts';
import type { HelpCallRow } from '../views/shared.ts';
import { newId } from './secrets.ts';

/** A printer that is switched off and on again, or unheard for a moment, is nobody's business yet. */
const PATIENCE_MS = 10_000;
/** Whoever puts in a roll opens the cover first. */
const COVER_PATIENCE_MS = 30_000;

const patienceOf = (trouble: PrinterTrouble): number =>
  trouble === 'paper-out' ? 0 : trouble === 'cover-open' ? COVER_PATIENCE_MS : PATIENCE_MS;

/** From the first bad word of a printer to the first good one, whatever it complains of in between. */
interface Trouble {
  readonly helpCallId: string;
  condition: PrinterTrouble;
  /** By a clock that neither jumps nor runs faster in the demo. */
  readonly steadySince: number;
  /** By the office's clock; null while it may still pass. */
  calledAt: number | null;
  /** Who goes there. */
  personId: string | null;
}

export interface PrinterCallsOptions {
  /** Milliseconds of a clock that is never set back. */
  readonly steady: () => number;
  /** The office's time. */
  readonly now: () => number;
  readonly printers: () => readonly PrinterState[];
  readonly devices: () => readonly Pick<Device, 'kind' | 'name' | 'printerId'>[];
  /** A call has begun or ended. */
  readonly onChange: () => void;
}

export class PrinterCalls {
  readonly #options: PrinterCallsOptions;
  readonly #troubles = new Map<string, Trouble>();

  constructor(options: PrinterCallsOptions) {
    this.#options = options;
  }

  /** Looks what became of the printers: whenever one says something, and as time goes by. */
  look(): void {
    const { printers, steady, now } = this.#options;
    const states = printers();
    for (const id of this.#troubles.keys()) {
      const condition = printerTrouble.safeParse(states.find((state) => state.id === id)?.condition);
      if (!condition.success) this.#troubles.delete(id);
    }
    for (const { id, condition } of states) {
      const bad = printerTrouble.safeParse(condition);
      if (!bad.success) continue;
      const trouble = this.#troubles.get(id) ?? begin(bad.data, steady());
      trouble.condition = bad.data;
      this.#troubles.set(id, trouble);
      if (steady() - trouble.steadySince >= patienceOf(bad.data)) trouble.calledAt ??= now();
    }
  }

  /** The calls that nobody has answered yet. A printer on which no kiosk prints calls nobody: whoever prints there sees it. */
  open(): HelpCallRow[] {
    return [...this.#troubles].flatMap(([printerId, { helpCallId, condition, calledAt, personId }]) => {
      const place = this.#kiosksOn(printerId);
      if (calledAt === null || personId !== null || place === '') return [];
      return [{ helpCallId, place, calledAt, again: false, trouble: condition, printerId }];
    });
  }

  /** Somebody goes there. @returns null when there is no such call (any more), false when somebody else goes already */
  take(helpCallId: string, personId: string): boolean | null {
    const trouble = [...this.#troubles.values()].find((one) => one.helpCallId === helpCallId);
    if (trouble === undefined) return null;
    trouble.personId ??= personId;
    this.#options.onChange();
    return trouble.personId === personId;
  }

  #kiosksOn(printerId: string): string {
    return this.#options
      .devices()
      .filter((device) => device.kind === 'kiosk' && device.printerId === printerId)
      .map(({ name }) => name)
      .join(', ');
  }
}

const begin = (condition: PrinterTrouble, steadySince: number): Trouble => ({
  helpCallId: newId(),
  condition,
  steadySince,
  calledAt: null,
  personId: null,
});
