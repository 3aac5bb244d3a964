/** A screen is drawn in several steps; what is to be done about it is done when it stands. */
const SETTLE_MS = 120;

export interface Settled {
  /** Does it in a moment; asked again before that, a moment later. */
  soon: () => void;
  /** Not any more. */
  cancel: () => void;
}

/** Each has a moment of its own: one must not put off the other. */
export function settled(act: () => void): Settled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    soon: () => {
      cancel();
      timer = setTimeout(act, SETTLE_MS);
    },
    cancel,
  };
}
