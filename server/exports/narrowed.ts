/** What a report is narrowed to, in words. */
import type { ReportFilter } from '../../contract/report-query.ts';
import type { ReportChoices } from '../../contract/reports.ts';
import type { VisitorClass } from '../../contract/primitives.ts';
import { text } from '../../texts/index.ts';
import { classText } from '../../texts/report-words.ts';

/** A line for each kind of filter; none for all visits. */
export function narrowedLines(filter: ReportFilter, { services, desks, people }: ReportChoices): string[] {
  const { hours } = filter;
  const [first = 0, last = 0] = hours?.split('-').map(Number) ?? [];
  return [
    ...named(filter.services, services, (names) => text('export.only-services', { names })),
    ...named(
      filter.desks,
      desks.map(({ id, number }) => ({ id, name: String(number) })),
      (names) => text('export.only-desks', { names }),
    ),
    ...named(
      filter.people,
      people.map(({ id, name }) => ({ id, name: name ?? text('manager.narrow-former') })),
      (names) => text('export.only-people', { names }),
    ),
    ...named(
      filter.classes,
      CLASSES.map((id) => ({ id, name: classText(id) })),
      (names) => text('export.only-classes', { names }),
    ),
    ...(hours === undefined ? [] : [text('export.only-hours', { from: first, to: last + 1 })]),
  ];
}

const CLASSES: readonly VisitorClass[] = ['out-of-turn', 'appointment', 'general'];

/** What was not there in these days has no name any more. */
function named(
  ids: string | undefined,
  known: readonly { readonly id: string; readonly name: string }[],
  line: (names: string) => string,
): string[] {
  if (ids === undefined) return [];
  const nameOf = (id: string) => known.find((one) => one.id === id)?.name ?? text('manager.narrow-unknown');
  return [line(ids.split(',').map(nameOf).join(', '))];
}
