/** The papers under doubt as a dialog shows them: a row, once there, stays in its place until the dialog is closed. */
import { computed, shallowRef, watch, type ComputedRef } from 'vue';
import type { DoubtfulPaper } from '../../contract/printing.ts';
import { api } from '../api.ts';
import { useDesk, type No, type Outcome } from '../desk.ts';

export type Word = 'came-out' | 'print-again';

export interface DoubtRow extends DoubtfulPaper {
  /** `open` a person has to say; otherwise what was said here, or `settled` when it was not here. */
  state: 'open' | Word | 'settled';
}

export interface Doubts {
  /** Null until they are known. */
  rows: ComputedRef<readonly DoubtRow[] | null>;
  settle: (printJobId: string, word: Word) => Promise<Outcome<unknown>>;
}

/**
 * @param mark changes when there may be other doubts than before
 * @param onTrouble why they could not be listed
 */
export function useDoubts(mark: () => string, onTrouble: (no: No) => void): Doubts {
  const desk = useDesk();
  const seen = shallowRef<readonly DoubtfulPaper[] | null>(null);
  const open = shallowRef<ReadonlySet<string>>(new Set());
  const said = shallowRef<ReadonlyMap<string, Word>>(new Map());
  let asks = 0;

  async function load(): Promise<void> {
    const ask = (asks += 1);
    const result = await api.call('listDoubtfulPapers', {});
    // A newer question is under way, or somebody has said something meanwhile.
    if (ask !== asks) return;
    if (!result.ok) return onTrouble(result.problem);
    const { papers } = result.answer;
    const before = seen.value ?? [];
    const isNew = ({ printJobId }: DoubtfulPaper) => !before.some((row) => row.printJobId === printJobId);
    seen.value = [...before, ...papers.filter(isNew)];
    open.value = new Set(papers.map(({ printJobId }) => printJobId));
  }

  async function settle(printJobId: string, word: Word): Promise<Outcome<unknown>> {
    const outcome = await desk.run(`settle ${printJobId} ${word}`, (commandId) =>
      api.call('settlePrintJob', { printJobId, paper: word, commandId }),
    );
    if (outcome.ok) said.value = new Map([...said.value, [printJobId, word]]);
    await load();
    return outcome;
  }

  watch([mark, () => desk.online], () => void load(), { immediate: true });

  const stateOf = (printJobId: string): DoubtRow['state'] =>
    said.value.get(printJobId) ?? (open.value.has(printJobId) ? 'open' : 'settled');
  const rows = computed(
    () => seen.value?.map((paper) => ({ ...paper, state: stateOf(paper.printJobId) })) ?? null,
  );
  return { rows, settle };
}
