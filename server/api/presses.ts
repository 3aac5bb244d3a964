/** Whether a command arrives when whoever pressed its key still means it. */
import { PRESS_HEADER, PRESS_LASTS_MS, readPress } from '../../contract/press.ts';
import type { Asked } from './asked.ts';
import { senderOf } from './commanding.ts';
import type { House } from './house.ts';
import { actorOf, type Principal } from './principals.ts';

const HEADER = PRESS_HEADER.toLowerCase();

/**
 * True for a command that was too long on its way, or set out in an earlier life of the server. One that was carried out already is
 * none: whoever asks again hears what became of it.
 */
export function isLate(
  { run, runtime }: Pick<House, 'run' | 'runtime'>,
  { headers, body }: Pick<Asked, 'headers' | 'body'>,
  principal: Principal,
): boolean {
  const told = headers[HEADER];
  if (typeof told !== 'string') return false;
  const press = readPress(told);
  if (press?.run === run && performance.now() - press.uptime <= PRESS_LASTS_MS) return false;
  const { commandId } = (body ?? {}) as { commandId?: unknown };
  return typeof commandId !== 'string' || !runtime.remembers(senderOf(actorOf(principal)), commandId);
}
