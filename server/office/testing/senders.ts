/** Who sends the commands of a test: desk n is `desk-n` and has its own person. */
import type { Actor } from '../../../contract/people.ts';

/** What may be said otherwise of a command. */
export type Options<C> = Partial<Omit<C, 'type'>>;

export const OPERATORS = ['anna', 'boris', 'vera', 'gleb', 'darya', 'elena'] as const;

export const KIOSK: Actor = { kind: 'device', id: 'kiosk-1' };
export const BOSS: Actor = { kind: 'person', id: 'boss' };
export const person = (id: string): Actor => ({ kind: 'person', id });

export const deskId = (desk: number) => `desk-${desk}`;
const operatorOf = (desk: number): string => OPERATORS[(desk - 1) % OPERATORS.length] ?? 'anna';
export const sentFrom = (desk: number, by: string = operatorOf(desk)) => ({
  deskId: deskId(desk),
  actor: person(by),
});

/** An access code that belongs to the id: `t1` → `00000000000000t1`. */
export const codeOf = (id: string) => id.toLowerCase().replaceAll('-', '').padStart(16, '0');
