/** The page is looked at again, maybe a night later: what it says may have grown old. */
import { onScopeDispose } from 'vue';

/** Ends with the scope it is called in. */
export function useSeenAgain(look: () => void): void {
  const seen = () => {
    if (document.visibilityState === 'visible') look();
  };
  document.addEventListener('visibilitychange', seen);
  onScopeDispose(() => document.removeEventListener('visibilitychange', seen));
}
