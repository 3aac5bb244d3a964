/** Where the office is, and how its phone and site are reached. */

/** `ЦОК Белгород, проспект Славы, 25`; an address that is not given leaves no comma. */
export const placeOf = ({ name, address }: { name: string; address: string }): string =>
  [name, address].filter((part) => part !== '').join(', ');

/** `tel:88001000000` for `8 800 100-00-00`; whatever follows the number, an extension, is left to be read. */
export const telephoneLink = (phone: string): string =>
  `tel:${phone.replace(/(доб|ext).*$/i, '').replace(/[^\d+]/g, '')}`;

/** An address as people write it: `lk.example.ru`. Nothing but the web can be behind it. */
export const webLink = (site: string): string => (/^https?:\/\//i.test(site) ? site : `https://${site}`);
