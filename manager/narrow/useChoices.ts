/** What the report of a period can be narrowed to. */
import { readonly, shallowRef, watch, type ShallowRef } from 'vue';
import type { ReportChoices } from '../../contract/reports.ts';
import { api } from '../api.ts';
import { daysQuery, type Asked } from '../period/asked.ts';

/** Null until they are there; those of other days stay until the new ones have come. */
export function useChoices(asked: () => Asked): Readonly<ShallowRef<ReportChoices | null>> {
  const choices = shallowRef<ReportChoices | null>(null);
  let wanted = 0;
  const load = async (): Promise<void> => {
    const mine = (wanted += 1);
    const result = await api.callSafely('getReportChoices', daysQuery(asked()));
    if (mine === wanted && result.ok) choices.value = result.answer;
  };
  watch(
    () => JSON.stringify(daysQuery(asked())),
    () => void load(),
    { immediate: true },
  );
  return readonly(choices) as Readonly<ShallowRef<ReportChoices | null>>;
}
