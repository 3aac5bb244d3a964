/** Written hours as people read them. */
import type { OpeningHours } from '../contract/schedule.ts';

/** From midnight to midnight; what pauses there are is told beside it. */
export const isWholeDay = ({ opens, closes }: Pick<OpeningHours, 'opens' | 'closes'>): boolean =>
  opens === '00:00' && closes === '24:00';
