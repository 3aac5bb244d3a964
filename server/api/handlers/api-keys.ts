/** Keys with which the company's personal account books. */
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';
import { actorOf } from '../principals.ts';

export function apiKeyHandlers({
  apiKeys,
  directory,
  clock,
  audit,
}: House): Pick<Handlers, 'listApiKeys' | 'issueApiKey' | 'revokeApiKey'> {
  return {
    listApiKeys: async () => ({ ok: true, answer: { keys: await apiKeys.list() } }),

    issueApiKey: async ({ name }, { principal }) => {
      const issued = await apiKeys.issue(name, clock.now());
      await audit.record('api-key-issued', actorOf(principal), { subject: issued.key });
      return { ok: true, answer: issued };
    },

    revokeApiKey: async ({ keyId }, { principal }) => {
      const key = (await apiKeys.list()).find(({ id }) => id === keyId);
      // One that is gone already is what was wished: the answer to the first request may have been lost.
      if ((await directory.revokeApiKey(keyId)) && key !== undefined)
        await audit.record('api-key-revoked', actorOf(principal), { subject: key });
      return { ok: true, answer: DONE };
    },
  };
}
