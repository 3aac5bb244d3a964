/** A configuration that somebody else than a form proposes: one without a change, or one out of a file. */
import type { AnswerOf, CallOf } from '../../contract/api.ts';
import { t } from '../../ui/words.ts';

export interface Proposal extends Pick<AnswerOf<'proposeTakeBack'>, 'config' | 'changes' | 'moreChanges'> {
  readonly title: string;
  /** What has to be known before it is saved. */
  readonly note: string | null;
  readonly origin: NonNullable<CallOf<'putConfig'>['origin']>;
  /** What was changed again since, and stays. */
  readonly kept: readonly (readonly string[])[];
  /** What is said when it is saved. */
  readonly done: string;
}

/** @param at when the file was saved, in words */
export function fileProposal(
  { config, changes, moreChanges, officeName, savedAt, isOwn }: AnswerOf<'readConfigFile'>,
  at: string,
): Proposal {
  return {
    config,
    changes,
    moreChanges,
    title: t('manager.config-file-title', { name: officeName, at }),
    note: isOwn ? null : t('manager.config-file-of-another'),
    origin: { kind: 'file', officeName, savedAt },
    kept: [],
    done: t('manager.config-file-done', { name: officeName, at }),
  };
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
    note: null,
    origin: { kind: 'taken-back', seq },
    kept: kept.map(({ path }) => path),
    done: t('manager.take-back-done', { seq }),
  };
}
