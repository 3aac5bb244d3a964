/** What visitors said of the help they need and of their visit, and what staff wrote of them. Personal, so beside the log, and erased. */
import { helpNeeds, type HelpNeed } from '../../contract/kiosk.ts';
import type { Connection } from './connection.ts';

/** Added with the ticket, by `EventLog.append`. */
export interface TicketNeeds {
  readonly ticketId: string;
  readonly needs: readonly HelpNeed[];
  readonly at: number;
}

/** Added with the rating, or with the word that was asked for, by `EventLog.append`. */
export interface RatingWords {
  readonly ticketId: string;
  readonly words: string;
  readonly at: number;
}

/** Added with a transfer, by `EventLog.append`. */
export interface TransferNote {
  readonly ticketId: string;
  /** The leg that began with the transfer. */
  readonly leg: number;
  readonly note: string;
  /** Who wrote it. */
  readonly personId: string;
  readonly at: number;
}

export interface VisitorWordsStore {
  /** The needs that are not forgotten yet. */
  needs(): Promise<TicketNeeds[]>;
  /** The notes that are not forgotten yet. */
  transferNotes(): Promise<TransferNote[]>;
  /** @returns how many were forgotten */
  forgetNeedsBefore(at: number): Promise<number>;
  /** @returns how many were forgotten */
  forgetTransferNotesBefore(at: number): Promise<number>;
  /** @returns how many were forgotten */
  forgetWordsBefore(at: number): Promise<number>;
}

export function createVisitorWordsStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): VisitorWordsStore {
  return {
    async needs() {
      const rows = await db.reader.all('SELECT ticket_id, needs, at FROM ticket_needs');
      return rows.map((row) => ({
        ticketId: String(row.ticket_id),
        needs: helpNeeds.parse(JSON.parse(String(row.needs))),
        at: Number(row.at),
      }));
    },
    async transferNotes() {
      const rows = await db.reader.all('SELECT ticket_id, leg, note, person_id, at FROM transfer_notes');
      return rows.map((row) => ({
        ticketId: String(row.ticket_id),
        leg: Number(row.leg),
        note: String(row.note),
        personId: String(row.person_id),
        at: Number(row.at),
      }));
    },
    forgetTransferNotesBefore: (at) => db.writer.run('DELETE FROM transfer_notes WHERE at < ?', at),
    forgetNeedsBefore: (at) => db.writer.run('DELETE FROM ticket_needs WHERE at < ?', at),
    forgetWordsBefore: async (at) => {
      const ofRatings = await db.writer.run('DELETE FROM rating_words WHERE at < ?', at);
      return ofRatings + (await db.writer.run('DELETE FROM asked_words WHERE at < ?', at));
    },
  };
}
