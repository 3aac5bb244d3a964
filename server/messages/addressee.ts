/** How a visitor is greeted (6.5.1). */

/** Endings of patronymics: Петрович, Лукич, Петровна, Ильинична. */
const PATRONYMIC = /(ич|вна|чна)$/i;

/**
 * Name and patronymic out of what was typed at booking: «Соколова Анна Петровна» and «Анна Петровна Соколова» are both
 * greeted as «Анна Петровна». Whatever is not understood is greeted as it was typed.
 */
export function addressee(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  // A surname may end like a patronymic, «Абрамович Иван Петрович»: but no patronymic comes first.
  const at = words.findIndex((word, index) => index > 0 && PATRONYMIC.test(word));
  return at === -1 ? words.join(' ') : words.slice(at - 1, at + 1).join(' ');
}
