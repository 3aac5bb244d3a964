/** What the forms over the configuration have in common: each shows a part of it and leaves the rest as it was. */
import { wishedConfig, type OfficeConfig } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';

/** An input for a number that somebody has emptied. */
export type Typed = number | '';

/** Words by field. */
export type Faults = Readonly<Record<string, string>>;

export type Reading = { ok: true; config: OfficeConfig } | { ok: false; faults: Faults };

/** The field of the form that a fault of the configuration belongs to, and what to say there. */
export type FaultOf = (
  path: readonly string[],
  message: string,
) => readonly [field: string, words: string] | null;

/**
 * The configuration, checked by the contract.
 * @param faultOf null for a fault in a part that the form does not show; it is told under `other`
 */
export function readConfig(wished: unknown, faultOf: FaultOf): Reading {
  const result = wishedConfig.safeParse(wished);
  if (result.success) return { ok: true, config: result.data };
  const faults = result.error.issues.map(
    ({ path, message }) => faultOf(path.map(String), message) ?? ['other', t('manager.fault-other')],
  );
  return { ok: false, faults: Object.fromEntries(faults) as Faults };
}

/** A tape measure and a maker's sheet tell tenths; more is a slip of the finger. */
export const inTenths = (measured: Typed): Typed =>
  measured !== '' && Number(measured.toFixed(1)) === measured ? measured : '';
