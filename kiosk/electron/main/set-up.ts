/** A set-up as a technician wishes it: looked at, and the server asked, before anything is kept. */
import type { SetUpFault, SetUpWish } from '../bridge.ts';
import { originOf } from './address.ts';
import type { Fetch } from './ask-server.ts';
import { exitCode, hashCode, type CodeHash } from './exit-code.ts';
import { findServer } from './server-watch.ts';
import type { Settings } from './settings.ts';

export type SetUpLooked =
  | { readonly ok: true; readonly part: Required<Pick<Settings, 'serverUrl' | 'exitCode'>> }
  | { readonly ok: false; readonly fault: SetUpFault };

/** @param kept the code that is set, which an empty one keeps */
export async function lookAtSetUp(
  { address, code }: SetUpWish,
  kept: CodeHash | null,
  fetch: Fetch,
): Promise<SetUpLooked> {
  const serverUrl = originOf(address);
  if (serverUrl === null) return { ok: false, fault: 'address' };
  const keeps = code === '' && kept !== null;
  if (!keeps && !exitCode.safeParse(code).success) return { ok: false, fault: 'code' };
  const found = await findServer(serverUrl, fetch);
  if (!found.ok) return { ok: false, fault: found.kind === 'unreachable' ? 'unreachable' : 'not-ours' };
  return { ok: true, part: { serverUrl, exitCode: keeps ? kept : await hashCode(code) } };
}
