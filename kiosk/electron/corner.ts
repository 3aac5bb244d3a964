/** The technician's door: a long touch in the upper left corner, where a visitor has nothing to do. */

/** Side of the corner, as a part of the shorter side of the glass: about a thumb and a half. */
const CORNER = 0.1;
/** Nobody rests a finger there for so long by chance. */
const HOLD_MS = 5_000;

/** Watches in capture, so that no page can swallow it. */
export function watchCorner(target: Window, onHold: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inCorner = ({ clientX, clientY }: PointerEvent): boolean => {
    const side = CORNER * Math.min(target.innerWidth, target.innerHeight);
    return clientX < side && clientY < side;
  };
  const cancel = (): void => clearTimeout(timer);

  target.addEventListener(
    'pointerdown',
    (event) => {
      cancel();
      if (event.isPrimary && inCorner(event)) timer = setTimeout(onHold, HOLD_MS);
    },
    true,
  );
  target.addEventListener('pointermove', (event) => !inCorner(event) && cancel(), true);
  for (const end of ['pointerup', 'pointercancel'] as const) target.addEventListener(end, cancel, true);
  // The whole window: a title that loses the focus to the very finger is no reason to let go.
  target.addEventListener('blur', (event) => !(event.target instanceof Element) && cancel(), true);
}
