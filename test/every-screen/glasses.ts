/** The glass on which every screen is tried, and the modes that are looked at there. */
import type { LookName } from './looks.ts';

export interface TriedGlass {
  readonly name: string;
  readonly inches: number;
  readonly edgeMm?: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly looks: readonly LookName[] | 'all';
}

export const UPRIGHT = { width: 1080, height: 1920 };
export const LYING = { width: 1920, height: 1080 };
export const EDGE_MM = 800;
/**
 * What changes where things are. Contrast changes colours, and those are the same on every glass. The middle step of the text is
 * between two others; it and English are measured where there is least width.
 */
const LAYOUT = ['plain', 'largest', 'low', 'spoken', 'low-spoken', 'largest-low', 'all'] as const;
const NARROW = [...LAYOUT, 'larger', 'english', 'largest-english', 'largest-low-english'] as const;
/** What depends on the height at which the glass stands. */
const LOW = ['low', 'low-spoken', 'largest-low', 'all'] as const;

/** Less slender than the design. */
export const SQUARER: readonly TriedGlass[] = [
  { name: '19 inches of 5:4', inches: 19, size: { width: 1024, height: 1280 }, looks: LAYOUT },
  { name: '19 inches of 5:4 lying', inches: 19, size: { width: 1280, height: 1024 }, looks: LAYOUT },
  {
    name: '19 inches of 4:3',
    inches: 19,
    size: { width: 768, height: 1024 },
    looks: ['plain', 'largest-low', 'all'],
  },
  {
    name: '19 inches of 4:3 lying',
    inches: 19,
    size: { width: 1024, height: 768 },
    looks: ['plain', 'largest-low', 'all'],
  },
];

/**
 * From 27 inches on everything grows with the glass, so larger glass looks the same; only how much of it is within reach differs.
 * Between 19 and 27 inches letters take more of the glass the smaller it is: the smallest, the commonest and one above it are
 * measured. 5:4 has less width lying and less height upright than 4:3 of the same diagonal, and the other way round.
 */
export const GLASSES: readonly TriedGlass[] = [
  { name: '27 inches', inches: 27, size: UPRIGHT, looks: 'all' },
  { name: '27 inches that stands high', inches: 27, edgeMm: 1000, size: UPRIGHT, looks: LOW },
  {
    name: '23.8 inches',
    inches: 23.8,
    size: UPRIGHT,
    looks: ['plain', 'largest', 'low', 'low-spoken', 'all'],
  },
  { name: '21.5 inches', inches: 21.5, size: UPRIGHT, looks: LAYOUT },
  { name: '19 inches', inches: 19, size: UPRIGHT, looks: NARROW },
  { name: '32 inches lying', inches: 32, size: LYING, looks: LOW },
  { name: '27 inches lying', inches: 27, size: LYING, looks: LAYOUT },
  { name: '27 inches lying that stands high', inches: 27, edgeMm: 1000, size: LYING, looks: LOW },
  { name: '21.5 inches lying', inches: 21.5, size: LYING, looks: NARROW },
  ...SQUARER,
];
