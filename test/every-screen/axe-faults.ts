/** What axe finds on what a browser shows. */
import axe from 'axe-core';

/** Of the standard's levels A and AA, up to WCAG 2.2. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param more tags of other rules */
export async function axeFaults(...more: string[]): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: [...RULES, ...more],
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
