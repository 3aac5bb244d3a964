/** The words of a settings file. */
import { z } from 'zod';
import { originOf } from './address.ts';

/** Origin of the office's server, as every shell keeps it; null until the first set-up. */
export const serverUrl = z
  .string()
  .refine((url) => originOf(url) === url)
  .nullable()
  .default(null);

/** What a file's text says. */
export interface Understood<S> {
  readonly settings: S;
  /** Keys whose value is none: the first settings hold for them. */
  readonly replaced: readonly string[];
}

/** Reads each key by itself, so that one that is wrong costs no other. @returns null for what is no JSON of keys */
export function understandWith<Z extends z.ZodObject>(
  schema: Z,
  text: string,
): Understood<z.infer<Z>> | null {
  const said = z.record(z.string(), z.unknown()).safeParse(jsonOf(text));
  if (!said.success) return null;
  const wrong = schema.safeParse(said.data).error?.issues.map(({ path }) => String(path[0])) ?? [];
  const replaced = [...new Set(wrong)];
  const good = Object.entries(said.data).filter(([key]) => !replaced.includes(key));
  return { settings: schema.parse(Object.fromEntries(good)), replaced };
}

/** Undefined for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
