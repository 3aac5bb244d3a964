/** Everything that the read tables hold, to be compared. */
import type { SqlRow } from '../sqlite.ts';
import { READ_TABLES } from '../projections/all-tables.ts';
import { temporaryConnection } from './temporary.ts';

export async function allReadRows(path: string): Promise<Record<string, SqlRow[]>> {
  const reader = await temporaryConnection(path, 'reader');
  const tables: Record<string, SqlRow[]> = {};
  for (const { name, key } of Object.values(READ_TABLES)) {
    tables[name] = await reader.all(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`);
  }
  await reader.close();
  return tables;
}
