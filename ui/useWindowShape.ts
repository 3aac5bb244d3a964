/** The shape of the window, for pages that fill their glass: its window has the shape of it, whichever way that stands. */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import type { Shape } from './glass.ts';

const shapeOf = ({ innerWidth, innerHeight }: Window): Shape => ({ width: innerWidth, height: innerHeight });

/** As it is now, and after every change of it. */
export function useWindowShape(): Readonly<ShallowRef<Shape>> {
  const shape = shallowRef(shapeOf(window));
  const look = () => (shape.value = shapeOf(window));
  window.addEventListener('resize', look);
  onScopeDispose(() => window.removeEventListener('resize', look));
  return shape;
}
