/** What a report is narrowed to, as lists that can be ticked, and as words. */
import type { ReportFilter } from '../../contract/report-query.ts';
import type { ReportChoices } from '../../contract/reports.ts';
import { visitorClass, type VisitorClass } from '../../contract/primitives.ts';
import { t } from '../../ui/words.ts';
import { classText } from '../../texts/report-words.ts';

/** Those that are lists of ids. */
export type ListName = 'services' | 'desks' | 'people' | 'classes';

interface Option {
  readonly id: string;
  readonly name: string;
}

export interface ChoiceList {
  readonly list: ListName;
  readonly title: string;
  readonly options: readonly Option[];
}

/** Only what there is to choose between. */
export function listsOf({ services, desks, people }: ReportChoices): ChoiceList[] {
  const lists: ChoiceList[] = [
    {
      list: 'services',
      title: t('manager.narrow-services'),
      options: services.map(({ id, name }) => ({ id, name })),
    },
    {
      list: 'desks',
      title: t('manager.narrow-desks'),
      options: desks.map(({ id, number }) => ({ id, name: t('manager.desk-number', { number }) })),
    },
    {
      list: 'people',
      title: t('manager.narrow-people'),
      options: people.map(({ id, name }) => ({ id, name: name ?? t('manager.narrow-former') })),
    },
    {
      list: 'classes',
      title: t('manager.narrow-classes'),
      options: visitorClass.options.map((id: VisitorClass) => ({ id, name: classText(id) })),
    },
  ];
  return lists.filter(({ options }) => options.length > 0);
}

export const chosenOf = (filter: ReportFilter, list: ListName): string[] => filter[list]?.split(',') ?? [];

/** With one more in the list, or one less; an empty list is no filter. */
export function toggled(filter: ReportFilter, list: ListName, id: string): ReportFilter {
  const chosen = chosenOf(filter, list);
  const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  const { [list]: _gone, ...rest } = filter;
  return next.length === 0 ? rest : { ...rest, [list]: next.join(',') };
}

/** The first and the last hour in which they came. */
export interface Hours {
  readonly first: number;
  readonly last: number;
}

export function hoursOf({ hours }: ReportFilter): Hours | null {
  const [first, last] = hours?.split('-').map(Number) ?? [];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Null is the whole day; the wrong way round, it is the hours between. */
export function withHours(filter: ReportFilter, hours: Hours | null): ReportFilter {
  const { hours: _gone, ...rest } = filter;
  if (hours === null) return rest;
  const [first, last] = [hours.first, hours.last].sort((a, b) => a - b);
  return { ...rest, hours: `${first}-${last}` };
}

const hourText = (hour: number): string => t('manager.narrow-hour', { hour: String(hour).padStart(2, '0') });

/** Each part of the filter in words, with the filter without it. */
export function chipsOf(
  filter: ReportFilter,
  choices: ReportChoices | null,
): { readonly words: string; readonly without: ReportFilter }[] {
  const lists = choices === null ? [] : listsOf(choices);
  const nameOf = (list: ListName, id: string) =>
    lists.find((one) => one.list === list)?.options.find((option) => option.id === id)?.name ??
    t('manager.narrow-unknown');
  const chips = (['services', 'desks', 'people', 'classes'] as const).flatMap((list) =>
    chosenOf(filter, list).map((id) => ({ words: nameOf(list, id), without: toggled(filter, list, id) })),
  );
  const hours = hoursOf(filter);
  if (hours === null) return chips;
  const words = t('manager.narrow-hours-chosen', {
    from: hourText(hours.first),
    to: hourText(hours.last + 1),
  });
  return [...chips, { words, without: withHours(filter, null) }];
}

export const HOURS: readonly { readonly hour: number; readonly name: string }[] = Array.from(
  { length: 24 },
  (_, hour) => ({ hour, name: hourText(hour) }),
);
