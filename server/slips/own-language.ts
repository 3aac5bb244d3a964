/** A slip as its booker reads it: the office's own words too are in the language of the booking. */
import type { Slip } from '../../contract/booking.ts';
import { inLanguage, type OfficeLanguage } from '../../contract/languages.ts';

/**
 * What nobody has translated stays in Russian.
 * @param languages of the office, with its words
 */
export function inOwnLanguage(slip: Slip, languages: readonly OfficeLanguage[]): Slip {
  const { office, documents, serviceName, language } = slip;
  const told = (russian: string): string => inLanguage(languages, language, russian);
  const { remote } = office;
  return {
    ...slip,
    serviceName: told(serviceName),
    documents: documents.map(told),
    office: {
      ...office,
      name: told(office.name),
      address: told(office.address),
      remote: { ...remote, callBack: told(remote.callBack) },
    },
  };
}
