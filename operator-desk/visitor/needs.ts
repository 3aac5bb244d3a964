/** What help a visitor may ask for, in words, and how to behave then (6.7.4, 6.7.7–6.7.10). */
import { Armchair, Ear, Eye, Lightbulb, Speech } from '@lucide/vue';
import type { Component } from 'vue';
import type { HelpNeed } from '../../contract/kiosk.ts';
import type { TextKey } from '../../texts/index.ts';

export interface NeedWords {
  readonly icon: Component;
  /** What is hard to do, never why. */
  readonly word: TextKey;
  readonly hint: TextKey;
}

export const NEED_WORDS: Readonly<Record<HelpNeed, NeedWords>> = {
  moving: { icon: Armchair, word: 'desk.need-moving', hint: 'desk.need-moving-hint' },
  seeing: { icon: Eye, word: 'desk.need-seeing', hint: 'desk.need-seeing-hint' },
  hearing: { icon: Ear, word: 'desk.need-hearing', hint: 'desk.need-hearing-hint' },
  speaking: { icon: Speech, word: 'desk.need-speaking', hint: 'desk.need-speaking-hint' },
  understanding: { icon: Lightbulb, word: 'desk.need-understanding', hint: 'desk.need-understanding-hint' },
};
