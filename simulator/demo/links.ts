/** The links by which whoever watches comes in: each signs its browser in by itself. */
import { text } from '../../texts/index.ts';
import type { OfficeApi } from '../api.ts';
import { answerOf } from '../refused.ts';
import type { OfficeAccess, OperatorAccess } from '../world.ts';

type Page = 'kiosk' | 'display' | 'desk' | 'manager' | 'printers';

/**
 * The links as lines.
 * @param desk the desk whose operator the watcher comes in as
 * @throws OfficeRefused
 */
export async function linkLines(
  api: OfficeApi,
  url: string,
  { administrator, managerId }: OfficeAccess,
  desk: OperatorAccess,
): Promise<string[]> {
  const pages: [Page, string, string | null][] = [
    ['kiosk', text('simulator.link-kiosk'), null],
    ['display', text('simulator.link-display'), null],
    ['desk', text('simulator.link-desk', { number: desk.deskNumber }), desk.personId],
    ['manager', text('simulator.link-manager'), managerId],
    ['printers', text('simulator.link-printers'), managerId],
  ];
  const width = Math.max(...pages.map(([, name]) => name.length));
  const lines: string[] = [];
  for (const [page, name, personId] of pages) {
    const { token } = answerOf(await api.call('makeLink', { page, personId }, administrator));
    lines.push(`  ${name.padEnd(width)}  ${url}/enter#${token}`);
  }
  return lines;
}
