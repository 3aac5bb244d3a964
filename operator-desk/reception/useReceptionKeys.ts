import { useShortcuts } from '../actions/useShortcuts.ts';
import { RECEPTION_KEYS, type Opens } from './keys.ts';

const ALL = Object.entries(RECEPTION_KEYS) as [Opens, string][];

/** Opens what a key stands for. */
export function useReceptionKeys(open: (what: Opens) => void): void {
  useShortcuts((name) => {
    const [what] = ALL.find(([, key]) => key === name) ?? [];
    return what && (() => open(what));
  });
}
