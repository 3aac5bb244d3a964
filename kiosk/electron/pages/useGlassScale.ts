/** Tells the styles how large the glass is: on smaller glass everything grows, so that it stays as many millimetres. */
import { onScopeDispose, watchEffect } from 'vue';
import { typeScale } from '../../../ui/glass.ts';
import { useWindowShape } from '../../../ui/useWindowShape.ts';

const NAME = '--glass-scale';

/** @param inches null until they are known: then all is drawn as designed */
export function useGlassScale(
  inches: () => number | null,
  { style }: HTMLElement = document.documentElement,
): void {
  const shape = useWindowShape();
  watchEffect(() => {
    const known = inches();
    if (known === null) style.removeProperty(NAME);
    else style.setProperty(NAME, String(typeScale(known, shape.value)));
  });
  onScopeDispose(() => style.removeProperty(NAME));
}
