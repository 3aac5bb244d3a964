/** Looking after the office's data and its server. */
import type { BackupFault } from '../../../contract/upkeep.ts';
import type { ProblemCode } from '../../../contract/problems.ts';
import { actorOf } from '../principals.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';
import { statusOfOffice } from '../status.ts';

type UpkeepHandlers = Pick<Handlers, 'getStatus' | 'makeBackup' | 'downloadBackup' | 'getAudit'>;

const REFUSALS: Readonly<Record<BackupFault, ProblemCode>> = {
  'no-space': 'backup-no-space',
  'no-folder': 'backup-no-folder',
  'not-writable': 'backup-not-writable',
  damaged: 'backup-damaged',
  failed: 'backup-failed',
};

export function upkeepHandlers(house: House): UpkeepHandlers {
  const { backups, audit } = house;
  return {
    getStatus: async () => ({ ok: true, answer: await statusOfOffice(house) }),

    makeBackup: async (_request, { principal }) => {
      const made = await backups.make(actorOf(principal));
      return made.ok
        ? { ok: true, answer: { copy: made.copy } }
        : { ok: false, refusal: { code: REFUSALS[made.fault] } };
    },

    downloadBackup: async ({ name }, { principal }) => {
      const sizeBytes = await backups.sizeOf(name);
      if (sizeBytes === null) return { ok: false, refusal: { code: 'backup-unknown' } };
      await audit.record('backup-downloaded', actorOf(principal), { subject: { id: null, name } });
      return { ok: true, answer: { name, sizeBytes } };
    },

    getAudit: async (query) => ({ ok: true, answer: await audit.page(query) }),
  };
}
