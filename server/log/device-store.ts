/** Paired kiosks and displays. Only hashes of their tokens are kept. */
import { device, type Device } from '../../contract/people.ts';
import type { Connection } from './connection.ts';
import { StorageError } from './errors.ts';
import type { SqlRow } from './sqlite.ts';

export interface DeviceStore {
  add(device: Device, tokenHash: string): Promise<void>;
  findByToken(tokenHash: string): Promise<Device | null>;
  findById(id: string): Promise<Device | null>;
  /** By name. */
  list(): Promise<Device[]>;
  /** @returns false when there is no such device */
  setPrinter(id: string, printerId: string | null): Promise<boolean>;
  /** @returns false when there is no such device */
  remove(id: string): Promise<boolean>;
}

export function createDeviceStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): DeviceStore {
  return {
    async add({ id, kind, name, printerId }, tokenHash) {
      await db.writer.run(
        'INSERT INTO devices (id, kind, name, printer_id, token_hash) VALUES (?, ?, ?, ?, ?)',
        id,
        kind,
        name,
        printerId,
        tokenHash,
      );
    },
    async findByToken(tokenHash) {
      const [row] = await db.reader.all('SELECT * FROM devices WHERE token_hash = ?', tokenHash);
      return row === undefined ? null : deviceOf(row);
    },
    async findById(id) {
      const [row] = await db.reader.all('SELECT * FROM devices WHERE id = ?', id);
      return row === undefined ? null : deviceOf(row);
    },
    async list() {
      return (await db.reader.all('SELECT * FROM devices ORDER BY name, id')).map(deviceOf);
    },
    async setPrinter(id, printerId) {
      return (await db.writer.run('UPDATE devices SET printer_id = ? WHERE id = ?', printerId, id)) === 1;
    },
    async remove(id) {
      return (await db.writer.run('DELETE FROM devices WHERE id = ?', id)) === 1;
    },
  };
}

/** A row of `devices` as the rest of the house knows it. */
export function deviceOf(row: SqlRow): Device {
  const { id, kind, name } = row;
  const read = device.safeParse({ id, kind, name, printerId: row.printer_id });
  if (read.success) return read.data;
  throw new StorageError('corrupt', `The record of device ${String(id)} cannot be read`, {
    cause: read.error,
  });
}
