/** Scores as they are read. */
import { FACES, type Face } from '../../ui/rating.ts';
import { NOTHING } from '../figures/figures.ts';

const hundredths = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `4,27` */
export const meanText = (mean: number | null): string => (mean === null ? NOTHING : hundredths.format(mean));

/** The face that was touched. @throws for a score that nobody can give */
export function faceOf(score: number): Face {
  const face = FACES.find((one) => one.score === score);
  if (face === undefined) throw new RangeError(`no face has the score ${score}`);
  return face;
}

/** Which ratings are told one by one. */
export interface RatingsChoice {
  low: boolean;
  words: boolean;
}

export const EVERY_RATING: Readonly<RatingsChoice> = { low: false, words: false };
