/** A part of the configuration while somebody changes it. */
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Faults, Reading } from './draft.ts';

interface DraftKind<D> {
  draftOf: (config: OfficeConfig) => D;
  readDraft: (config: OfficeConfig, draft: D) => Reading;
}

/** What the frame of a form needs to know of it, whatever is edited. */
export interface Editing {
  /** What was wrong when it was read last. */
  faults: Ref<Faults>;
  /** Something differs from what is saved. */
  changed: ComputedRef<boolean>;
  /** The configuration that the draft makes; null when something is wrong, which `faults` then tells. */
  read: () => OfficeConfig | null;
  undo: () => void;
}

export interface Draft<D> extends Editing {
  draft: Ref<D>;
}

/** @param config what is saved; when that changes, the draft begins anew */
export function useDraft<D>(config: () => OfficeConfig, { draftOf, readDraft }: DraftKind<D>): Draft<D> {
  const draft = ref(draftOf(config())) as Ref<D>;
  const faults = ref<Faults>({});
  const changed = computed(() => JSON.stringify(draft.value) !== JSON.stringify(draftOf(config())));

  function read(): OfficeConfig | null {
    const reading = readDraft(config(), draft.value);
    faults.value = reading.ok ? {} : reading.faults;
    return reading.ok ? reading.config : null;
  }

  function undo(): void {
    draft.value = draftOf(config());
    faults.value = {};
  }

  watch(config, undo);
  return { draft, faults, changed, read, undo };
}
