/** Loads a page anew by itself once its server has another build, at a moment when nobody loses anything by it. */
import { onScopeDispose, readonly, shallowRef, watch, type Ref } from 'vue';
import { isOutdated, serverBuild } from './build.ts';
import { reloadFor, type Surroundings } from './reload.ts';

/** How often it is looked whether this is the moment. */
const STEP_MS = 500;
/** Whoever steps up in the same breath should find the page there. */
export const CALM_MS = 3000;
/** A page that is never calm (a morning's crowd, a printer that hangs) takes any moment in which nobody is there. */
export const PATIENCE_MS = 600_000;
/** Between two looks at a server that gives no new page. */
const AGAIN_MS = 15_000;

export interface FreshPageOptions {
  /** Nobody is there, and nothing would be lost. Never waived. */
  readonly free: () => boolean;
  /** It is a good moment too. Waived after `PATIENCE_MS`. @default always */
  readonly calm?: () => boolean;
  readonly around?: Surroundings;
}

/** @returns whether somebody should be told: the page is old and will not go by itself now */
export function useFreshPage(options: FreshPageOptions): Readonly<Ref<boolean>> {
  const { free, calm = () => true, around } = options;
  const stays = shallowRef(false);
  let timer: ReturnType<typeof setInterval> | undefined;
  let outdatedAt = 0;
  let calmAt: number | null = null;
  let nextAt = 0;
  let trying = false;

  async function tryNow(build: string): Promise<void> {
    trying = true;
    const mayTryAgain = await reloadFor(build, free, around);
    trying = false;
    nextAt = performance.now() + AGAIN_MS;
    if (!mayTryAgain) {
      clearInterval(timer);
      stays.value = true;
    }
  }

  function look(): void {
    const now = performance.now();
    const isFree = free();
    stays.value = !isFree;
    calmAt = isFree && calm() ? (calmAt ?? now) : null;
    const isMoment =
      isFree && (now - outdatedAt >= PATIENCE_MS || (calmAt !== null && now - calmAt >= CALM_MS));
    if (isMoment && !trying && now >= nextAt && serverBuild.value !== null) void tryNow(serverBuild.value);
  }

  watch(
    () => (isOutdated() ? serverBuild.value : null),
    (build) => {
      clearInterval(timer);
      stays.value = false;
      if (build === null) return;
      [outdatedAt, calmAt, nextAt] = [performance.now(), null, 0];
      timer = setInterval(look, STEP_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearInterval(timer));
  return readonly(stays);
}
