/** What the office's server says to this kiosk, and whether it is heard. */
import { computed, watch, type ComputedRef, type Ref } from 'vue';
import type { Refusal } from '../../contract/problems.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { createApi, type Api } from '../../ui/api.ts';
import { inPageLanguage, setOfficeLanguages } from '../../ui/language.ts';
import { useServerClock } from '../../ui/live/clock.ts';
import { useLive } from '../../ui/live/useLive.ts';
import type { LiveStatus } from '../../ui/live/watcher.ts';
import { localTime } from '../../ui/times.ts';
import { useLasting } from './useLasting.ts';

/** A server that is back sooner was not missed. */
const LOST_MS = 1500;

export interface Office {
  readonly api: Api;
  /** In the language of the page. */
  readonly view: ComputedRef<KioskView | null>;
  readonly status: Readonly<Ref<LiveStatus>>;
  readonly problem: Readonly<Ref<Refusal | null>>;
  readonly lost: Readonly<Ref<boolean>>;
  /** The server's time, and how the office's clock shows it. */
  readonly now: Readonly<Ref<number>>;
  readonly clock: ComputedRef<string>;
  readonly retry: () => void;
}

export function useOffice(): Office {
  const live = useLive(() => ({ view: 'kiosk' as const }), 'kiosk');
  const { status, problem, retry } = live;
  watch(live.view, (next) => next && setOfficeLanguages(next.languages), { immediate: true, flush: 'sync' });
  const view = computed(() => inPageLanguage(live.view.value));
  const { now } = useServerClock();
  return {
    api: createApi('kiosk'),
    view,
    status,
    problem,
    lost: useLasting(() => status.value === 'lost', LOST_MS),
    now,
    clock: computed(() => (view.value === null ? '' : localTime(now.value, view.value.office.timezone))),
    retry,
  };
}
