/**
 * How a screen becomes a device: it asks and shows the code it gets; an administrator accepts the code; the screen,
 * which alone knows the pairing's secret, fetches its token.
 */
import type { Device, ScreenKind } from '../../contract/people.ts';
import type { Connection } from './connection.ts';
import { deviceOf } from './device-store.ts';

interface Pairing {
  readonly id: string;
  readonly kind: ScreenKind;
  readonly secretHash: string;
  /** Six digits. */
  readonly code: string;
  readonly expiresAt: number;
}

export type PairingProgress =
  | { readonly state: 'unknown' }
  | { readonly state: 'pending' }
  | { readonly state: 'paired'; readonly device: Device };

export interface PairingStore {
  /** Expired pairings go first, so that their codes are free. On `code-taken` draw another code. */
  start(pairing: Pairing, now: number): Promise<'started' | 'code-taken'>;
  /**
   * Makes the device of the pairing with this code, still without a token; the same again, while the screen still shows the
   * code, gives the same device. @returns null when no pairing waits with it
   */
  accept(code: string, device: Omit<Device, 'kind'>, now: number): Promise<Device | null>;
  /**
   * Gives the accepted device this token, in place of an earlier one: a screen that never heard the answer asks again.
   * Unknown are also an expired pairing and a wrong secret.
   */
  finish(id: string, secretHash: string, tokenHash: string, now: number): Promise<PairingProgress>;
}

export function createPairingStore(db: { readonly writer: Connection }): PairingStore {
  return {
    start: ({ id, kind, secretHash, code, expiresAt }, now) =>
      db.writer.transaction(async (sql) => {
        await sql.run('DELETE FROM pairings WHERE expires_at <= ?', now);
        const added = await sql.run(
          `INSERT INTO pairings (id, kind, secret_hash, code, expires_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (code) DO NOTHING`,
          id,
          kind,
          secretHash,
          code,
          expiresAt,
        );
        return added === 1 ? 'started' : 'code-taken';
      }),

    accept: (code, { id, name, printerId }, now) =>
      db.writer.transaction(async (sql) => {
        const [row] = await sql.all(
          `INSERT INTO devices (id, kind, name, printer_id)
           SELECT ?, kind, ?, ? FROM pairings WHERE code = ? AND device_id IS NULL AND expires_at > ?
           RETURNING *`,
          id,
          name,
          printerId,
          code,
          now,
        );
        if (row === undefined) {
          const [before] = await sql.all(
            `SELECT devices.* FROM pairings JOIN devices ON devices.id = pairings.device_id
             WHERE code = ? AND expires_at > ? AND name = ? AND printer_id IS ?`,
            code,
            now,
            name,
            printerId,
          );
          return before === undefined ? null : deviceOf(before);
        }
        await sql.run('UPDATE pairings SET device_id = ? WHERE code = ?', id, code);
        return deviceOf(row);
      }),

    finish: (id, secretHash, tokenHash, now) =>
      db.writer.transaction(async (sql) => {
        const [pairing] = await sql.all(
          'SELECT device_id FROM pairings WHERE id = ? AND secret_hash = ? AND expires_at > ?',
          id,
          secretHash,
          now,
        );
        if (pairing === undefined) return { state: 'unknown' };
        if (pairing.device_id === null) return { state: 'pending' };
        const [row] = await sql.all(
          'UPDATE devices SET token_hash = ? WHERE id = ? RETURNING *',
          tokenHash,
          String(pairing.device_id),
        );
        return row === undefined ? { state: 'unknown' } : { state: 'paired', device: deviceOf(row) };
      }),
  };
}
