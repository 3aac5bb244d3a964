/** The files that the slides need, one after another: fetched, tried out, kept until no slide needs them. */
import { onScopeDispose, shallowRef, triggerRef, watch } from 'vue';
import { canBeShown, fetchMedia } from './media-files.ts';

export interface Media {
  /** Where the file is in this page; null while it is not here, or cannot be shown. */
  srcOf: (mediaId: string) => string | null;
  /** It was here and could not be shown after all. */
  failed: (mediaId: string) => void;
}

export interface MediaOptions {
  wanted: () => readonly string[];
  /** @default from the server */
  fetch?: (mediaId: string) => Promise<Blob | null>;
  /** @default by this browser */
  isFine?: (src: string, type: string) => Promise<boolean>;
}

/** A server that has started again is back within seconds; one that lost a file does not get it back soon. */
const AGAIN_MS = { first: 3000, most: 60_000 } as const;

/** For as long as the scope lives. */
export function useMedia({ wanted, fetch = fetchMedia, isFine = canBeShown }: MediaOptions): Media {
  /** Null for one that this browser cannot show: its content never changes, so it is not asked for again. */
  const files = shallowRef(new Map<string, string | null>());
  let againMs: number = AGAIN_MS.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isGone = false;

  function drop(mediaId: string): void {
    const src = files.value.get(mediaId);
    if (src) URL.revokeObjectURL(src);
    files.value.delete(mediaId);
  }

  function put(mediaId: string, src: string | null): void {
    files.value.set(mediaId, src);
    triggerRef(files);
  }

  /** @returns false when it is worth another try */
  async function take(mediaId: string): Promise<boolean> {
    const blob = await fetch(mediaId);
    if (blob === null) return false;
    const src = URL.createObjectURL(blob);
    const fine = await isFine(src, blob.type);
    if (!fine || isGone || !wanted().includes(mediaId)) URL.revokeObjectURL(src);
    if (isGone || !wanted().includes(mediaId)) return true;
    put(mediaId, fine ? src : null);
    return true;
  }

  async function takeAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    const failed = new Set<string>();
    const next = () => wanted().find((mediaId) => !files.value.has(mediaId) && !failed.has(mediaId));
    for (let mediaId = next(); mediaId !== undefined && !isGone; mediaId = next()) {
      if (!(await take(mediaId))) failed.add(mediaId);
    }
    isBusy = false;
    if (isGone) return;
    if (failed.size > 0) timer = setTimeout(() => void takeAll(), againMs);
    againMs = failed.size === 0 ? AGAIN_MS.first : Math.min(againMs * 2, AGAIN_MS.most);
  }

  watch(
    () => wanted().join(' '),
    () => {
      const needed = new Set(wanted());
      for (const mediaId of [...files.value.keys()]) if (!needed.has(mediaId)) drop(mediaId);
      triggerRef(files);
      void takeAll();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    isGone = true;
    clearTimeout(timer);
    for (const mediaId of [...files.value.keys()]) drop(mediaId);
  });

  return {
    srcOf: (mediaId) => files.value.get(mediaId) ?? null,
    failed: (mediaId) => {
      drop(mediaId);
      put(mediaId, null);
    },
  };
}
