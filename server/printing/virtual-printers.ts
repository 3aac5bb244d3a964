/** The virtual printers of the office: the troubles that are tried out on them, and what they put out. */
import { virtualCondition, type VirtualCondition } from '../../contract/printing.ts';
import { paperToSvg, type Paper } from '../../printers/index.ts';
import type { OfficePrinters } from './office-printers.ts';

/** A ticket is some twenty lines and gaps. */
const HALF_A_PAPER_LINES = 8;

export class VirtualPrinters {
  readonly #printers: OfficePrinters;
  readonly #onChange: () => void;

  constructor(printers: OfficePrinters, onChange: () => void) {
    this.#printers = printers;
    this.#onChange = onChange;
  }

  /** The printer's condition; null for a real one. */
  condition(printerId: string): VirtualCondition | null {
    const virtual = this.#printers.running(printerId)?.virtual;
    const condition = virtualCondition.safeParse(virtual?.announced() ?? virtual?.condition());
    return condition.success ? condition.data : null;
  }

  /** @returns false when there is no such virtual printer */
  async setCondition(printerId: string, condition: VirtualCondition): Promise<boolean> {
    const virtual = this.#printers.running(printerId)?.virtual;
    if (virtual == null) return false;
    await virtual.setCondition(condition, condition === 'closing' ? { afterLines: HALF_A_PAPER_LINES } : {});
    this.#printers.wake(printerId);
    this.#onChange();
    return true;
  }

  /** What they put out, the newest first. */
  papers(): { printerId: string; paper: Paper }[] {
    const all = this.#printers
      .all()
      .flatMap(({ config, virtual }) =>
        (virtual?.papers() ?? []).map((paper) => ({ printerId: config.id, paper })),
      );
    return all.sort((a, b) => b.paper.printedAt - a.paper.printedAt);
  }

  paper(paperId: string): { paper: Paper; svg: string } | null {
    const found = this.papers().find(({ paper }) => paper.id === paperId);
    return found === undefined ? null : { paper: found.paper, svg: paperToSvg(found.paper) };
  }
}
