/** A set-up as a technician wishes it: looked at, and the server asked, before anything is kept. */
import type { SetUpFault, SetUpWish } from '../bridge.ts';
import { originOf } from './address.ts';
import type { Fetch } from './ask-server.ts';
import { exitCode, hashCode } from './exit-code.ts';
import { findServer } from './server-watch.ts';
import type { Settings } from './settings.ts';

type SetUp = Pick<Settings, 'serverUrl' | 'exitCode'>;

export type SetUpLooked =
  { readonly ok: true; readonly part: SetUp } | { readonly ok: false; readonly fault: SetUpFault };

/**
 * A server that is set already is not asked: a code can be changed while it is away. Another one has to answer as an office's does, or
 * its silence has to be wished; who answers as something else is none, whatever is wished.
 *
 * @param kept what is set; an empty code keeps that one
 */
export async function lookAtSetUp(
  { address, code, evenIfSilent }: SetUpWish,
  kept: SetUp,
  fetch: Fetch,
): Promise<SetUpLooked> {
  const serverUrl = originOf(address);
  if (serverUrl === null) return { ok: false, fault: 'address' };
  const keptCode = code === '' ? kept.exitCode : null;
  if (keptCode === null && !exitCode.safeParse(code).success) return { ok: false, fault: 'code' };
  if (serverUrl !== kept.serverUrl) {
    const found = await findServer(serverUrl, fetch);
    const isSilent = !found.ok && found.kind === 'unreachable';
    if (!found.ok && !(isSilent && evenIfSilent))
      return { ok: false, fault: isSilent ? 'unreachable' : 'not-ours' };
  }
  return { ok: true, part: { serverUrl, exitCode: keptCode ?? (await hashCode(code)) } };
}
