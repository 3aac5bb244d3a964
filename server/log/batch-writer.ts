/**
 * Writes a batch with one statement. Each statement costs a hop to a thread and back, and while the server is busy each
 * hop waits its turn in the event loop; ten tables would cost a dozen. So the rows go, as JSON arrays, into a view of
 * this connection, and its trigger spreads them over the tables. A single statement is a transaction by itself: it is
 * there as a whole after a crash, or not at all.
 */
import { READ_TABLES, type ReadChanges, type ReadRows } from './projections/all-tables.ts';
import { columnsOf, type ReadTable } from './projections/read-table.ts';
import type { Batch, StoredCommand } from './batch.ts';
import { messagesOf, type NewMessage } from './messages-of.ts';
import type { Sql } from './sqlite.ts';

/** Rows of one table that are written together: a column of the view. */
interface List {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** By these columns a row takes the place of an older one; without them each row is new. */
  readonly key?: readonly string[];
  /** The rows are there already and only change; those that are gone stay so. */
  readonly there?: true;
  /** The rows are there and go. */
  readonly gone?: true;
  /** Columns that a row taking the place of an older one has no more. */
  readonly emptied?: readonly string[];
  /** Rows for which this does not hold are left out. */
  readonly only?: string;
}

const EVENTS = ['seq', 'at', 'v', 'office_id', 'actor_kind', 'actor_id', 'type', 'body'];
const COMMANDS = ['sender', 'command_id', 'fingerprint', 'at', 'answer'];
const CONTACTS = ['appointment_id', 'name', 'phone', 'appointment_at', 'email', 'address'];
const CONTACT_TIMES = ['appointment_id', 'appointment_at'];
const NEEDS = ['ticket_id', 'needs', 'at'];
const RATING_WORDS = ['ticket_id', 'words', 'at'];
const TRANSFER_NOTES = ['ticket_id', 'leg', 'note', 'person_id', 'at'];
const MESSAGES = ['event_seq', 'kind', 'appointment_id', 'appointment_at', 'due_at', 'changed_at'];
const PRINT_JOBS = ['event_seq', 'copy_no', 'printer_id', 'queued_at'];

/** Messages are for those who left an address, be it in this very batch: the contacts are written first. */
const HAS_EMAIL = `EXISTS (
  SELECT 1 FROM contacts WHERE appointment_id = ${valueOf('appointment_id', MESSAGES)} AND email IS NOT NULL)`;

const LOG_LISTS: readonly List[] = [
  { name: 'events', table: 'events', columns: EVENTS },
  { name: 'commands', table: 'commands', columns: COMMANDS },
  { name: 'contacts', table: 'contacts', columns: CONTACTS },
  { name: 'contact_times', table: 'contacts', columns: CONTACT_TIMES, key: ['appointment_id'], there: true },
  { name: 'needs', table: 'ticket_needs', columns: NEEDS },
  { name: 'rating_words', table: 'rating_words', columns: RATING_WORDS },
  {
    name: 'transfer_notes',
    table: 'transfer_notes',
    columns: TRANSFER_NOTES,
    // Taken back and sent on again, it is another one.
    key: ['ticket_id', 'leg'],
  },
  { name: 'asked_words', table: 'asked_words', columns: RATING_WORDS },
  { name: 'messages', table: 'messages', columns: MESSAGES, only: HAS_EMAIL },
  { name: 'print_jobs', table: 'print_jobs', columns: PRINT_JOBS },
];

/** A read table's rows go whole into one list; those that have just begun, without what comes later, into another. */
const READ_LISTS = Object.values(READ_TABLES).map((table) => {
  const { name, key, later } = table;
  const columns = columnsOf(table);
  const whole: List = { name, table: name, columns, key };
  if (later.length === 0) return { table, whole, begun: null };
  const begunColumns = columns.filter((column) => !later.includes(column));
  // A visit is like one that has just begun also when its first call was taken back.
  const begun: List = { name: `begun_${name}`, table: name, columns: begunColumns, key, emptied: later };
  return { table, whole, begun };
});

const goneFrom = ({ name: table, key }: ReadTable): List => ({
  name: `gone_${table}`,
  table,
  columns: key,
  key,
  gone: true,
});
const GONE_VISITS = goneFrom(READ_TABLES.visits);
const GONE_LEGS = goneFrom(READ_TABLES.legs);
const GONE_TURNS = goneFrom(READ_TABLES.turns);

const LISTS: readonly List[] = [
  ...LOG_LISTS,
  GONE_VISITS,
  GONE_LEGS,
  GONE_TURNS,
  ...READ_LISTS.flatMap(({ whole, begun }) => (begun === null ? whole : [whole, begun])),
];
const NAMES = LISTS.map(({ name }) => name);

/** Makes the view and its trigger; for a connection that writes batches, once. */
export async function prepareBatches(sql: Sql): Promise<void> {
  await sql.script(`
    CREATE TEMP VIEW batch AS SELECT ${NAMES.map((name) => `NULL AS ${name}`).join(', ')};
    CREATE TEMP TRIGGER spread_batch INSTEAD OF INSERT ON batch BEGIN
      ${LISTS.map(statementOf).join('\n')}
    END;`);
}

function statementOf(list: List): string {
  if (list.gone === true) return deleteOf(list);
  return list.there === true ? updateOf(list) : insertOf(list);
}

/** A value of a row, taken out of its JSON. */
function valueOf(column: string, columns: readonly string[]): string {
  const path = `'$[${columns.indexOf(column)}]'`;
  // An answer is JSON of any kind, and stays that.
  return column === 'answer' ? `value -> ${path}` : `json_extract(value, ${path})`;
}

function insertOf({ name, table, columns, key, emptied = [], only = 'TRUE' }: List): string {
  const values = columns.map((column) => valueOf(column, columns));
  // jsonb_each: the text is parsed once, not once for each value taken out of it; four times as fast for a wide row.
  // WHERE, even with nothing to ask, lets the parser tell ON CONFLICT from the ON of a join.
  const insert = `INSERT INTO ${table} (${columns.join(', ')})
    SELECT ${values.join(', ')} FROM jsonb_each(NEW.${name}) WHERE ${only}`;
  if (key === undefined) return `${insert};`;
  const changes = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${column} = excluded.${column}`)
    .concat(emptied.map((column) => `${column} = NULL`));
  return `${insert} ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${changes.join(', ')};`;
}

function updateOf({ name, table, columns, key = [] }: List): string {
  const equal = (column: string) => `${column} = ${valueOf(column, columns)}`;
  const changes = columns.filter((column) => !key.includes(column)).map(equal);
  return `UPDATE ${table} SET ${changes.join(', ')} FROM jsonb_each(NEW.${name}) WHERE ${key.map(equal).join(' AND ')};`;
}

function deleteOf({ name, table, columns, key = [] }: List): string {
  const values = key.map((column) => valueOf(column, columns)).join(', ');
  return `DELETE FROM ${table} WHERE (${key.join(', ')}) IN (SELECT ${values} FROM jsonb_each(NEW.${name}));`;
}

const WRITE = `INSERT INTO batch (${NAMES.join(', ')}) VALUES (${NAMES.map(() => '?').join(', ')})`;

/** Writes a batch and the rows of the read tables that it changes. */
export async function writeBatch(sql: Sql, batch: Batch, changes: ReadChanges): Promise<void> {
  const { events, commands, contacts, needs, ratingWords, transferNotes, askedWords } = batch;
  await sql.run(
    WRITE,
    // The body stays an object: inside a string every quotation mark of it would be escaped and unescaped.
    json(events.map((e) => [e.seq, e.at, e.v, e.officeId, e.actor.kind, e.actor.id, e.body.type, e.body])),
    jsonOfCommands(commands),
    json(contacts.map((c) => [c.appointmentId, c.name, c.phone, c.appointmentAt, c.email, c.address])),
    json(contactTimesOf(batch)),
    json(needs.map((n) => [n.ticketId, n.needs, n.at])),
    json(ratingWords.map((w) => [w.ticketId, w.words, w.at])),
    json(transferNotes.map((n) => [n.ticketId, n.leg, n.note, n.personId, n.at])),
    json(askedWords.map((w) => [w.ticketId, w.words, w.at])),
    json(messagesOf(batch).map(rowOfMessage)),
    json(printJobsOf(batch)),
    ...readLists(changes),
  );
}

/** Writes what changes in the read tables alone. */
export async function writeReadChanges(sql: Sql, changes: ReadChanges): Promise<void> {
  await sql.run(WRITE, ...LOG_LISTS.map(() => null), ...readLists(changes));
}

/** NULL spreads into no rows. */
function json(rows: readonly unknown[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows);
}

/** As `json`; an answer is JSON already, and as a text inside a text it would be escaped and unescaped. */
function jsonOfCommands(commands: readonly StoredCommand[]): string | null {
  if (commands.length === 0) return null;
  const rows = commands.map(({ sender, commandId, fingerprint, at, answer }) => {
    const others = JSON.stringify([sender, commandId, fingerprint, at]);
    return `${others.slice(0, -1)},${answer}]`;
  });
  return `[${rows.join()}]`;
}

/** The number of a first paper; copies count on from it. */
const ORIGINAL = 0;

/** A ticket that wants paper makes its print job in the same transaction: never a ticket without, never one too many. */
function printJobsOf({ events }: Batch): unknown[] {
  const jobs: unknown[] = [];
  for (const { seq, at, body } of events) {
    if (body.type === 'TicketIssued' && body.printerId !== null)
      jobs.push([seq, ORIGINAL, body.printerId, at]);
  }
  return jobs;
}

function rowOfMessage(message: NewMessage): unknown[] {
  const { eventSeq, kind, appointmentId, appointmentAt, dueAt, madeAt } = message;
  return [eventSeq, kind, appointmentId, appointmentAt, dueAt, madeAt];
}

/** The last times of the appointments that were moved: a contact is kept until so many days after that. */
function contactTimesOf({ events }: Batch): unknown[] {
  const times = new Map<string, number>();
  for (const { body } of events) {
    if (body.type === 'AppointmentMoved') times.set(body.appointmentId, body.appointmentAt);
  }
  return [...times];
}

type Image = Readonly<Record<string, unknown>>;

/** The values of the read tables' lists. */
function readLists({ rows, goneVisits, goneLegs, goneTurns }: ReadChanges): (string | null)[] {
  return [
    valuesOf(GONE_VISITS, goneVisits),
    valuesOf(GONE_LEGS, goneLegs),
    valuesOf(GONE_TURNS, goneTurns),
    ...rowLists(rows),
  ];
}

function rowLists(rows: ReadRows): (string | null)[] {
  return READ_LISTS.flatMap(({ table, whole, begun }) => {
    const images: readonly Image[] = rows[table.name];
    if (begun === null) return valuesOf(whole, images);
    const hasBegun = (image: Image) => table.later.every((column) => image[column] === null);
    return [
      valuesOf(
        whole,
        images.filter((image) => !hasBegun(image)),
      ),
      valuesOf(begun, images.filter(hasBegun)),
    ];
  });
}

function valuesOf({ columns }: List, images: readonly Image[]): string | null {
  return json(images.map((image) => columns.map((column) => image[column])));
}
