/**
 * What is written, as it is said: engines read digits and signs as best they can, and not alike. Here every number that the
 * office shows becomes words in the case and gender of its place; what is left are sentences that any engine reads right.
 */
import { OWN_LANGUAGE, type LanguageCode } from '../../contract/languages.ts';
import { text } from '../index.ts';
import { formAfter, genderOf, isAccusative } from './grammar.ts';
import { spokenDay, spokenMinutes, spokenSeconds, spokenTime } from './moments.ts';
import { digitsInWords, numberInWords, type Form } from './numbers.ts';
import { spokenLetter, spokenTicket } from './tickets.ts';

/** The word in front of a number, which may be a preposition, and the space behind it. */
const BEFORE = String.raw`(?<before>\p{L}+)?(?<gap>\s*)`;
const NOT_IN_NUMBER = String.raw`(?<![\d:.,])`;
const END = String.raw`(?!\d|[:.,]\d)`;
const DASH = String.raw`\s?[–—-]\s?`;
const MONTH = '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';
/** A full stop that ends the sentence stays. */
const MINUTES = String.raw`мин(?:\.(?=\s\p{Ll}))?`;
const WEEKDAY = '(?:пн|вт|ср|чт|пт|сб|вс)';
const TIME = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`;
const WORD_START = String.raw`(?<![\p{L}\d])`;
const WORD_END = String.raw`(?![\p{L}\d])`;

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly written: RegExp;
  /** @param form that the word in front asks for */
  readonly said: (groups: Groups, form: Form) => string;
}

const rule = (written: string, said: Rule['said']): Rule => ({ written: new RegExp(written, 'gu'), said });
/** A rule that takes in the word in front, for the sake of its case. */
const after = (written: string, said: Rule['said']): Rule =>
  rule(
    BEFORE + NOT_IN_NUMBER + written,
    (groups, form) => `${groups.before ?? ''}${groups.gap ?? ''}${said(groups, form)}`,
  );

const timeOf = (written: string | undefined, form: Form): string => {
  const [hours = '', minutes = ''] = (written ?? '').split(':');
  return spokenTime(Number(hours), Number(minutes), form);
};

/** Groups of digits as people dictate them: of a town's four-digit code, two and two. */
const inGroups = (written: string): string =>
  written
    .split(/\D+/)
    .filter((digits) => digits !== '')
    .flatMap((digits) => (digits.length === 4 ? [digits.slice(0, 2), digits.slice(2)] : [digits]))
    .map(digitsInWords)
    .join(', ');

function spokenPhone(phone: string): string {
  const said = inGroups(phone.replace(/^(\+7|8)(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4 $5'));
  return phone.startsWith('+') ? text('speech.plus', { number: said }) : said;
}

const TICKET = String.raw`${WORD_START}(?<ticket>[А-ЯЁ]\u00a0?\d{3,4})(?!\d|\s?г(?:од|\.))`;

/** From the most particular to the most general: what one has put into words the next does not see any more. */
const RULES: readonly Rule[] = [
  rule(String.raw`QR`, () => text('speech.qr')),
  rule(String.raw`${WORD_START}ул\.`, () => text('speech.street')),
  rule(String.raw`${WORD_START}тел\.`, () => text('speech.telephone')),
  // Of a disability: «I и II группы».
  rule(String.raw`${WORD_START}(?<roman>I{1,3})(?=(?:,? (?:и |или )?I{1,3})* группы)`, ({ roman = '' }) =>
    text('speech.of-group', { roman }),
  ),
  // With a space that breaks, «В 2026 году» would be a ticket.
  rule(TICKET, ({ ticket = '' }) => spokenTicket(ticket)),
  // A key, and what is typed of a ticket's number: alone, many letters are prepositions.
  rule(String.raw`${WORD_START}(?<letter>[А-ЯЁ])(?=\u00a0\d{1,2}(?!\d)|,|\.?$)`, ({ letter = '' }) =>
    spokenLetter(letter),
  ),
  // Telephone numbers, whole or short; the code of a booking.
  rule(
    String.raw`(?<![\d-])(?<phone>(?:(?:\+7|8)[\s-]?)?\(?\d{3,4}\)?[\s-]\d{2,3}-\d{2}-\d{2}|\d{2,3}-\d{2}-\d{2}|(?:\+7|8)\d{10})(?![\d-])`,
    ({ phone = '' }) => spokenPhone(phone),
  ),
  rule(String.raw`(?<!\d)(?<a>\d{2})\s?(?<b>\d{3})\s?(?<c>\d{3})(?!\d)`, ({ a, b, c }) =>
    inGroups(`${a} ${b} ${c}`),
  ),
  after(String.raw`(?<from>${TIME})${DASH}(?<to>${TIME})${END}`, ({ from, to }) =>
    text('speech.time-range', { from: timeOf(from, 'genitive'), to: timeOf(to, 'genitive') }),
  ),
  after(String.raw`(?<time>${TIME})${END}`, ({ time }, form) => timeOf(time, form)),
  rule(
    String.raw`${WORD_START}(?<from>${WEEKDAY})${DASH}(?<to>${WEEKDAY})${WORD_END}`,
    ({ from = '', to = '' }) => text('speech.weekdays', { from, to }),
  ),
  rule(String.raw`${WORD_START}(?<day>${WEEKDAY})(?=,)`, ({ day = '' }) => text('speech.weekday', { day })),
  after(String.raw`(?<day>[1-9]|[12]\d|3[01])(?=\s${MONTH}${WORD_END})`, ({ day }, form) =>
    spokenDay(Number(day), form),
  ),
  after(
    String.raw`(?<from>\d+)${DASH}(?<to>\d+)\s(?:минут[аыу]?|${MINUTES})${WORD_END}`,
    ({ from, to, before }) =>
      before !== undefined && formAfter(before) === 'accusative'
        ? `${numberInWords(Number(from), 'accusative', 'feminine')} – ${spokenMinutes(Number(to), 'accusative')}`
        : text('speech.range', {
            from: numberInWords(Number(from), 'genitive', 'feminine'),
            to: spokenMinutes(Number(to), 'genitive'),
          }),
  ),
  after(String.raw`(?<from>\d+)\s?[–—]\s?(?<to>\d+)${END}`, ({ from, to }) =>
    text('speech.range', {
      from: numberInWords(Number(from), 'genitive'),
      to: numberInWords(Number(to), 'genitive'),
    }),
  ),
  after(String.raw`(?<n>\d+)\s${MINUTES}${WORD_END}`, ({ n }, form) => spokenMinutes(Number(n), form)),
  after(String.raw`(?<n>\d+)\sс(?=[.,;!?)]|$)`, ({ n }, form) => spokenSeconds(Number(n), form)),
  rule(String.raw`№\s?(?<n>\d+)`, ({ n = '' }) => text('speech.number-sign', { number: digitsInWords(n) })),
  after(String.raw`(?<n>0\d+)${END}`, ({ n = '' }) => digitsInWords(n)),
  after(String.raw`(?<n>\d{1,7})${END}(?=(?:\s(?<noun>\p{Ll}+))?)`, ({ n, noun = '' }, form) => {
    const shown = form === 'nominative' && isAccusative(noun) ? 'accusative' : form;
    return numberInWords(Number(n), shown, genderOf(noun));
  }),
];

/** Other engines read their own numbers right; what is ours they cannot know. */
const rulesOf = (language: LanguageCode): readonly Rule[] => [
  rule(TICKET, ({ ticket = '' }) => spokenTicket(ticket, language)),
  rule(String.raw`${NOT_IN_NUMBER}(?<from>\d+)\s?[–—]\s?(?<to>\d+)${END}`, ({ from = '', to = '' }) =>
    text('speech.range', { from, to }, language),
  ),
];

/**
 * A text for the voice. Said again it stays as it is.
 *
 *     «Ваш талон: К 047, ждать 8–14 минут» → «Ваш талон: ка, сорок семь, ждать от восьми до четырнадцати минут»
 *
 * @param language of the text
 */
export function spoken(written: string, language: LanguageCode = OWN_LANGUAGE): string {
  // Marks of line breaking are for the eye.
  const clean = written.replace(/[\u00ad\u2060]/g, '');
  const rules = language === OWN_LANGUAGE ? RULES : rulesOf(language);
  return rules
    .reduce((said, { written: pattern, said: say }) => {
      return said.replace(pattern, (...found: unknown[]) => {
        const groups = found.at(-1) as Groups;
        return say(groups, formAfter(groups.before));
      });
    }, clean)
    .replaceAll('\u00a0', ' ');
}
