/** While a call is fresh, nothing beside it asks for the eye: from the moment it has its turn until a while after it was spoken. */
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import type { Announcement } from '../announcing.ts';
import { STANDS_AT_MOST_MS } from '../useCalls.ts';

export interface FreshCall {
  isFresh: Readonly<Ref<boolean>>;
  /** As the one given, which is told to nobody else. */
  announce: (call: Announcement) => Promise<void>;
}

export interface FreshCallOptions {
  announce: (call: Announcement) => Promise<void>;
  /** So long after the last call was spoken it is fresh no more. */
  afterMs: () => number;
}

export function useFreshCall({ announce, afterMs }: FreshCallOptions): FreshCall {
  const isFresh = shallowRef(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const endIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => (isFresh.value = false), ms);
  };
  onScopeDispose(() => clearTimeout(timer));

  return {
    isFresh: readonly(isFresh),
    announce: async (call) => {
      const mine = (last += 1);
      isFresh.value = true;
      // Also when its voice never ends: it has no turn any longer than this.
      endIn(STANDS_AT_MOST_MS + afterMs());
      try {
        await announce(call);
      } finally {
        if (mine === last) endIn(afterMs());
      }
    },
  };
}
