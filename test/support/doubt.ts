/** Papers of which nobody knows whether they came out, without a printer that has to be hung for each. */
import { join } from 'node:path';
import { openConnection } from '../../server/log/connection.ts';
import type { TestOffice } from './office.ts';

/** Makes the job as if bytes of it had left and nothing had come back. */
export async function makeDoubtful(
  { dataDir }: Pick<TestOffice, 'dataDir'>,
  printJobId: string,
): Promise<void> {
  const database = await openConnection(join(dataDir, 'office.sqlite'), 'writer');
  const [, ticketId = '', copyNo = ''] = /^(.+)-(\d+)$/.exec(printJobId) ?? [];
  const changed = await database.run(
    `UPDATE print_jobs SET state = 'unknown', problem = 'hung'
     WHERE event_seq = (SELECT seq FROM visits WHERE ticket_id = ?) AND copy_no = ?`,
    ticketId,
    Number(copyNo),
  );
  await database.close();
  if (changed !== 1) throw new Error(`no print job ${printJobId}`);
}
