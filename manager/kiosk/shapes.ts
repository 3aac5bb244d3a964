/** How the glass of a kiosk may stand. Which it is, each kiosk sees by itself; here it is chosen to be drawn and reckoned. */
import type { TextKey } from '../../texts/index.ts';
import { LYING, UPRIGHT, type Shape } from '../../ui/glass.ts';

export interface GlassShape {
  readonly id: string;
  readonly label: TextKey;
  readonly shape: Shape;
}

export const USUAL_SHAPE: GlassShape = { id: '9:16', label: 'manager.glass-shape-9-16', shape: UPRIGHT };

export const GLASS_SHAPES: readonly GlassShape[] = [
  USUAL_SHAPE,
  { id: '16:9', label: 'manager.glass-shape-16-9', shape: LYING },
  { id: '3:4', label: 'manager.glass-shape-3-4', shape: { width: 3, height: 4 } },
  { id: '4:3', label: 'manager.glass-shape-4-3', shape: { width: 4, height: 3 } },
  { id: '4:5', label: 'manager.glass-shape-4-5', shape: { width: 4, height: 5 } },
  { id: '5:4', label: 'manager.glass-shape-5-4', shape: { width: 5, height: 4 } },
];

/** 16:9, upright or lying. */
export const isWide = ({ width, height }: Shape): boolean =>
  Math.max(width, height) / Math.min(width, height) === UPRIGHT.height / UPRIGHT.width;
