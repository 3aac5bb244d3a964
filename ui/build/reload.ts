/** Loads the page anew for another build: only when it is really there, and once for each build, whatever comes of it. */
import { BUILD_META } from '../../contract/build.ts';
import { ownBuild } from './build.ts';

/** Outlives a reload and ends with the tab. */
const KEPT_AS = 'queue-reloaded-for';
/** Whoever is slower than this is not asked to give a page that nobody can do without. */
const PAGE_TIMEOUT_MS = 5000;

export interface Surroundings {
  /** @default the window's fetch */
  fetch?: typeof fetch;
  /** @default the tab's sessionStorage */
  kept?: () => Storage;
  /** @default the window's own reload */
  reload?: () => void;
}

/**
 * @param build what the server has
 * @param isStillFree asked at the last moment: a finger may have come meanwhile
 * @returns false when it need not be tried again: this page was loaded for that build
 */
export async function reloadFor(
  build: string,
  isStillFree: () => boolean,
  around: Surroundings = {},
): Promise<boolean> {
  const { kept = () => sessionStorage, reload = () => location.reload() } = around;
  if (wasReloadedFor(build, kept)) return false;
  // A server that went down again would leave the browser's error page on the glass, and the old page another old one.
  const there = await buildThere(around.fetch ?? fetch);
  if (there === null || there === ownBuild() || !isStillFree()) return true;
  if (!remember(build, kept)) return false;
  reload();
  return true;
}

/** Of the page that the server would give now at this address; null when it gives none. */
async function buildThere(get: typeof fetch): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PAGE_TIMEOUT_MS);
    const response = await get(location.href, { cache: 'no-store', signal });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content ?? null;
  } catch {
    return null;
  }
}

function wasReloadedFor(build: string, kept: () => Storage): boolean {
  try {
    return kept().getItem(KEPT_AS) === build;
  } catch {
    return true; // nothing can be remembered here: rather old than round and round
  }
}

function remember(build: string, kept: () => Storage): boolean {
  try {
    kept().setItem(KEPT_AS, build);
    return true;
  } catch {
    return false;
  }
}
