/** Rows that somebody puts into order: the focus goes with the row that was moved, and it is said where it is now. */
import { nextTick, ref, type Ref } from 'vue';
import { t } from '../../ui/words.ts';

interface MovesOptions<T> {
  rows: Ref<T[]>;
  /** Has the rows, each with `data-row`, and in them the buttons with `data-move`. */
  list: () => HTMLElement | null;
  keyOf: (row: T) => string | number;
  nameOf: (row: T) => string;
}

export type Step = -1 | 1;

export interface Moves<T> {
  move: (row: T, by: Step) => Promise<void>;
  /** Where the row that was moved last is now, in words. */
  said: Ref<string>;
}

export function useMoves<T>({ rows, list, keyOf, nameOf }: MovesOptions<T>): Moves<T> {
  const said = ref('');

  /** The button that was pressed, or its neighbour when it can do no more. */
  function focus(row: T, by: Step): void {
    const selector = `[data-row="${keyOf(row)}"] [data-move]:not(:disabled)`;
    const buttons = [...(list()?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const same = buttons.find(({ dataset }) => dataset['move'] === String(by));
    (same ?? buttons[0])?.focus();
  }

  async function move(row: T, by: Step): Promise<void> {
    const others = rows.value.filter((other) => keyOf(other) !== keyOf(row));
    const to = rows.value.findIndex((other) => keyOf(other) === keyOf(row)) + by;
    if (to < 0 || to > others.length) return;
    rows.value = [...others.slice(0, to), row, ...others.slice(to)];
    said.value = t('manager.row-moved', {
      name: nameOf(row),
      position: to + 1,
      count: others.length + 1,
    });
    await nextTick();
    focus(row, by);
  }

  return { move, said };
}
