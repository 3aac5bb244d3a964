/** Keys with which the company's personal account books. */
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';

export function apiKeyHandlers({
  apiKeys,
  directory,
  clock,
}: House): Pick<Handlers, 'listApiKeys' | 'issueApiKey' | 'revokeApiKey'> {
  return {
    listApiKeys: async () => ({ ok: true, answer: { keys: await apiKeys.list() } }),

    issueApiKey: async ({ name }) => ({ ok: true, answer: await apiKeys.issue(name, clock.now()) }),

    revokeApiKey: async ({ keyId }) => {
      // One that is gone already is what was wished: the answer to the first request may have been lost.
      await directory.revokeApiKey(keyId);
      return { ok: true, answer: DONE };
    },
  };
}
