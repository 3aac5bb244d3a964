import { DOUBLE_PRESS_MS } from '../actions/double-press.ts';
import { useNotice } from '../actions/useNotice.ts';
import { useDesk, type No } from '../desk.ts';
import type { Result } from '../../ui/api.ts';
import type { DeskView } from '../../contract/views/desk.ts';

const LABEL = 'help ';

export interface Answering {
  notice: ReturnType<typeof useNotice<No>>['notice'];
  /** Says in words why nothing was done. */
  say: ReturnType<typeof useNotice<No>>['show'];
  /** Nothing, right after an answer: it was the second press of a double click. */
  sayNone: (code: 'help-call-unknown' | 'invitation-unknown') => void;
  /**
   * @param id of what is answered, and how
   * @param settled true when the view shows that it is
   * @returns whether it was done
   */
  answer: (
    id: string,
    ask: (commandId: string) => Promise<Result<unknown>>,
    settled: (view: DeskView | null) => boolean,
  ) => Promise<boolean>;
  isUnderWay: (id: string) => boolean;
}

/** Answers whoever asks for this person, one at a time, and says what stood in the way. */
export function useAnswering(): Answering {
  const desk = useDesk();
  const { notice, show, clear } = useNotice();
  let answeredAt = -Infinity;
  // The next call has moved up under the finger.
  const isEcho = (): boolean =>
    desk.underWay?.startsWith(LABEL) === true || performance.now() - answeredAt < DOUBLE_PRESS_MS;

  return {
    notice,
    say: show,
    sayNone: (code) => {
      if (isEcho()) return;
      clear();
      show({ code });
    },
    answer: async (id, ask, settled) => {
      if (isEcho()) return false;
      clear();
      const outcome = await desk.run(LABEL + id, ask, { settled });
      answeredAt = performance.now();
      if (!outcome.ok) show(outcome.no);
      return outcome.ok;
    },
    isUnderWay: (id) => desk.underWay === LABEL + id,
  };
}
