/** A shell's own pages come from here, not from the disk: a scheme has an origin, rules and headers; `file:` has none. */
export const OWN_SCHEME = 'shell';
export const OWN_ORIGIN = 'shell://pages';
