/** What an endpoint of the API is, and the pieces that many of them share. */
import { z } from 'zod';
import type { Access } from '../people.ts';
import { commandId, id } from '../primitives.ts';

export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Under /api; parameters in braces. */
  readonly path: string;
  readonly summary: string;
  /** Who may; one that is left out does not compile. */
  readonly access: readonly [Access, ...Access[]];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  /** The type of the file that a success brings in place of JSON; its endpoint answers with `fileAnswer`. */
  readonly file?: string;
  /** For how long the asker may use that file without asking again; afterwards it asks whether it has changed. */
  readonly keepSeconds?: number;
  /** The request's body is a file (`application/octet-stream`), which the handler reads as it comes. */
  readonly takesFile?: true;
  /** A success brings a file that the server keeps, of one of these types, whole or in part; its answer says which. */
  readonly stored?: readonly string[];
  /** A success brings one of the backups, of this type; its answer says which. */
  readonly download?: string;
  /** A success brings a file of this type, part by part as it is made; its endpoint answers with `streamAnswer`. */
  readonly streamed?: string;
  /** For the description of the API; a test holds them against the schemas. */
  readonly examples?: { readonly body?: unknown; readonly answer?: unknown };
}

/** A file: its bytes go out as they are, under this name. */
export const fileAnswer = z.object({
  name: z.string().regex(/^[\w.-]{1,80}$/),
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
});

/** A file that is made while it goes out: it may be larger than the memory. */
export const streamAnswer = z.object({
  /** As people call it, in their own letters. */
  name: z.string().max(200),
  parts: z.custom<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>((parts) => typeof parts === 'object'),
});

export const STAFF = ['operator', 'reception', 'manager', 'administrator'] as const;

/** Every command carries the id its sender chose for it. */
export const command = { commandId };
export const done = z.object({ done: z.literal(true) });

export const deskPath = z.object({ deskId: id });

/** The plain commands of a desk differ only in their name. */
export function deskCommand<N extends string>(name: N, summary: string) {
  return {
    method: 'post',
    path: `/desks/{deskId}/${name}`,
    summary,
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command }),
    answer: done,
  } as const satisfies Endpoint;
}
