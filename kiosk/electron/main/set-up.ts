/** A set-up as a technician wishes it: looked at, and the server asked, before anything is kept. */
import { originOf } from '../../../shell/address.ts';
import type { Fetch } from '../../../shell/ask-server.ts';
import { faultOfServer } from '../../../shell/server-watch.ts';
import type { SetUpFault, SetUpWish } from '../bridge.ts';
import { exitCode, hashCode } from './exit-code.ts';
import type { Settings } from './settings.ts';

type SetUp = Pick<Settings, 'serverUrl' | 'exitCode'>;

export type SetUpLooked =
  { readonly ok: true; readonly part: SetUp } | { readonly ok: false; readonly fault: SetUpFault };

/** @param kept what is set: an empty code keeps that one, and that server is not asked, so a code can be changed while it is away */
export async function lookAtSetUp(
  { address, code, evenIfSilent }: SetUpWish,
  kept: SetUp,
  fetch: Fetch,
): Promise<SetUpLooked> {
  const serverUrl = originOf(address);
  if (serverUrl === null) return { ok: false, fault: 'address' };
  const keptCode = code === '' ? kept.exitCode : null;
  if (keptCode === null && !exitCode.safeParse(code).success) return { ok: false, fault: 'code' };
  const fault = await faultOfServer(serverUrl, kept.serverUrl, evenIfSilent, fetch);
  if (fault !== null) return { ok: false, fault };
  return { ok: true, part: { serverUrl, exitCode: keptCode ?? (await hashCode(code)) } };
}
