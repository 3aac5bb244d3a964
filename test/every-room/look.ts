/** What a look at a screen is: what the server says, and what was pressed until it looks like this. */
import type { Component } from 'vue';
import type { AnswerOf, EndpointName } from '../../contract/api.ts';
import type { ViewName, Views } from '../../contract/live.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { LiveStatus } from '../../ui/live/watcher.ts';
import type { Step } from './steps.ts';

/** The server says no. */
export interface No {
  readonly no: Refusal;
}
export const no = (code: Refusal['code'], more: Omit<Refusal, 'code'> = {}): No => ({
  no: { code, ...more },
});

/** What the server answers; `late` is an answer that is still on its way. */
export type Answers = { readonly [N in EndpointName]?: AnswerOf<N> | No | 'late' };

export interface Told {
  readonly views?: { readonly [V in ViewName]?: Views[V] };
  /** @default live */
  readonly status?: LiveStatus;
  readonly problem?: Refusal;
  readonly answers?: Answers;
  /** The server has newer pages than this one. */
  readonly outdated?: true;
}

export interface Look extends Told {
  /** Of the page, what follows the host. @default / */
  readonly address?: string;
  readonly does?: readonly Step[];
  /** The windows in which there is such a thing; all of the room's unless said otherwise. */
  readonly windows?: readonly string[];
  /** What the page gives its application. */
  readonly props?: Readonly<Record<string, unknown>>;
}

/** The screens of one application. */
export interface Room {
  readonly app: Component;
  /** What the server says unless a look has it say something else. */
  readonly told?: Told;
  readonly looks: Readonly<Record<string, Look>>;
  /** Its own components by their files. */
  readonly components: Readonly<Record<string, Component>>;
  /** The windows in which it is looked at: `1366×768`. */
  readonly windows: readonly string[];
  readonly theme?: 'night';
}
