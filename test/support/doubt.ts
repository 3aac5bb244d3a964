/** Papers of which nobody knows whether they came out, without a printer that has to be hung for each. */
import { join } from 'node:path';
import { openConnection } from '../../server/log/connection.ts';
import { IS_JOB, isJobValues } from '../../server/log/print-job.ts';
import type { TestOffice } from './office.ts';

/** Makes the job as if bytes of it had left and nothing had come back. */
export async function makeDoubtful(
  { dataDir }: Pick<TestOffice, 'dataDir'>,
  printJobId: string,
): Promise<void> {
  const database = await openConnection(join(dataDir, 'office.sqlite'), 'writer');
  const changed = await database.run(
    `UPDATE print_jobs SET state = 'unknown', problem = 'hung' WHERE ${IS_JOB}`,
    ...isJobValues(printJobId),
  );
  await database.close();
  if (changed !== 1) throw new Error(`no print job ${printJobId}`);
}
