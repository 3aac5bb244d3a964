/** The modes in which each screen is looked at: each by itself, and those that one person needs together. */
import type { TextSize } from '../../kiosk/use/useModes.ts';

export interface Look {
  /** As the index of the pictures calls it. */
  readonly name: string;
  readonly textSize: TextSize;
  readonly contrast: boolean;
  readonly low: boolean;
  readonly spoken: boolean;
  readonly english: boolean;
  /** False for one that looks like two others on top of each other: it is measured, and has no sheet in docs/screens. */
  readonly pictured?: false;
}

const plain: Look = {
  name: 'Обычный',
  textSize: 0,
  contrast: false,
  low: false,
  spoken: false,
  english: false,
};

export const LOOKS = {
  plain,
  larger: { ...plain, name: 'Крупнее', textSize: 1 },
  largest: { ...plain, name: 'Ещё крупнее', textSize: 2 },
  contrast: { ...plain, name: 'Контраст', contrast: true },
  low: { ...plain, name: 'Ниже', low: true },
  spoken: { ...plain, name: 'Вслух', spoken: true },
  english: { ...plain, name: 'По-английски', english: true },
  'largest-contrast': { ...plain, name: 'Ещё крупнее, контраст', textSize: 2, contrast: true },
  'largest-low': { ...plain, name: 'Ещё крупнее, ниже', textSize: 2, low: true },
  'largest-english': { ...plain, name: 'Ещё крупнее, по-английски', textSize: 2, english: true },
  'low-spoken': { ...plain, name: 'Ниже, вслух', low: true, spoken: true, pictured: false },
  'largest-low-english': {
    ...plain,
    name: 'Ещё крупнее, ниже, по-английски',
    textSize: 2,
    low: true,
    english: true,
    pictured: false,
  },
  'spoken-english': { ...plain, name: 'Вслух, по-английски', spoken: true, english: true, pictured: false },
  all: { ...plain, name: 'Всё вместе', textSize: 2, contrast: true, low: true, spoken: true },
} as const satisfies Record<string, Look>;

export const isPictured = ({ pictured }: Look): boolean => pictured !== false;

export type LookName = keyof typeof LOOKS;
