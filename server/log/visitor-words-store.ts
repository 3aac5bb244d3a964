/** What visitors said of the help they need and of their visit. Personal, so beside the log, and erased. */
import { helpNeeds, type HelpNeed } from '../../contract/kiosk.ts';
import type { Connection } from './connection.ts';

/** Added with the ticket, by `EventLog.append`. */
export interface TicketNeeds {
  readonly ticketId: string;
  readonly needs: readonly HelpNeed[];
  readonly at: number;
}

/** Added with the rating, by `EventLog.append`. */
export interface RatingWords {
  readonly ticketId: string;
  readonly words: string;
  readonly at: number;
}

export interface VisitorWordsStore {
  /** The needs that are not forgotten yet. */
  needs(): Promise<TicketNeeds[]>;
  /** @returns how many were forgotten */
  forgetNeedsBefore(at: number): Promise<number>;
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
    forgetNeedsBefore: (at) => db.writer.run('DELETE FROM ticket_needs WHERE at < ?', at),
    forgetWordsBefore: (at) => db.writer.run('DELETE FROM rating_words WHERE at < ?', at),
  };
}
