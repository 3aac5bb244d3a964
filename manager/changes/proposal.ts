/** A configuration that somebody else than a form proposes: one without a change, or one out of a file. */
import type { AnswerOf, CallOf } from '../../contract/api.ts';
import { t } from '../../ui/words.ts';

export interface Proposal extends Pick<AnswerOf<'proposeTakeBack'>, 'config' | 'changes' | 'moreChanges'> {
  readonly title: string;
  readonly origin: NonNullable<CallOf<'putConfig'>['origin']>;
  /** What was changed again since, and stays. */
  readonly kept: readonly (readonly string[])[];
  /** What is said when it is saved. */
  readonly done: string;
}

export function takeBackProposal(
  seq: number,
  { config, changes, moreChanges, kept }: AnswerOf<'proposeTakeBack'>,
): Proposal {
  return {
    config,
    changes,
    moreChanges,
    title: t('manager.take-back-title', { seq }),
    origin: { kind: 'taken-back', seq },
    kept: kept.map(({ path }) => path),
    done: t('manager.take-back-done', { seq }),
  };
}
