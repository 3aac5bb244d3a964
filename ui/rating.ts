/** The five faces of a rating: the same on the kiosk's glass and on the phone. */
import { Angry, Frown, Laugh, Meh, Smile } from '@lucide/vue';
import type { Component } from 'vue';
import { LOW_UP_TO } from '../contract/ratings.ts';
import type { TextKey } from '../texts/index.ts';

export interface Face {
  /** 1 very bad to 5 very good. */
  readonly score: number;
  readonly icon: Component;
  /** A face alone means different things to different people. */
  readonly word: TextKey;
}

export const FACES: readonly Face[] = [
  { score: 1, icon: Angry, word: 'rating.very-bad' },
  { score: 2, icon: Frown, word: 'rating.bad' },
  { score: 3, icon: Meh, word: 'rating.so-so' },
  { score: 4, icon: Smile, word: 'rating.good' },
  { score: 5, icon: Laugh, word: 'rating.very-good' },
];

/** The visit went badly: it is answered and asked about otherwise than a good one. */
export const isLow = (score: number): boolean => score <= LOW_UP_TO;
