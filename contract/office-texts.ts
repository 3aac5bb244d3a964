/** Which of an office's words visitors read, and where each stands: what there is to translate. */
import type { OfficeWords } from './languages.ts';
import type { OfficeConfig } from './office.ts';

/** Where a text stands, in the order in which the parts are looked through. */
export const TEXT_PARTS = ['office', 'services', 'documents', 'out-of-turn', 'pages', 'papers'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

export type TextKind =
  | 'office-name'
  | 'address'
  | 'call-back'
  | 'day-note'
  | 'other-office'
  | 'other-office-address'
  | 'group'
  | 'hint'
  | 'service'
  | 'document'
  | 'category'
  | 'page-title'
  | 'page-text'
  | 'own-line';

export interface OfficeText {
  readonly russian: string;
  readonly part: TextPart;
  readonly kind: TextKind;
  /** Whose it is: the group of a hint or a service, the services that need a document, the page of a text. */
  readonly of: readonly string[];
}

/** Each text once, where it stands first, though several things may have it. */
export function officeTexts(config: OfficeConfig): OfficeText[] {
  const all = [
    ...ofOffice(config),
    ...ofServices(config),
    ...ofDocuments(config),
    ...ofKiosk(config),
    ...ofPapers(config),
  ];
  const once = new Map<string, OfficeText>();
  for (const text of all) {
    const before = once.get(text.russian);
    if (text.russian === '') continue;
    once.set(
      text.russian,
      before === undefined ? text : { ...before, of: [...new Set([...before.of, ...text.of])] },
    );
  }
  return [...once.values()];
}

function ofOffice({ name, address, remote, schedule, appointments }: OfficeConfig): OfficeText[] {
  const part = 'office';
  return [
    { part, kind: 'office-name', russian: name, of: [] },
    { part, kind: 'address', russian: address, of: [] },
    { part, kind: 'call-back', russian: remote.callBack, of: [] },
    ...schedule.exceptions.map(({ note }): OfficeText => ({ part, kind: 'day-note', russian: note, of: [] })),
    ...appointments.otherOffices.flatMap((other): OfficeText[] => [
      { part, kind: 'other-office', russian: other.name, of: [] },
      { part, kind: 'other-office-address', russian: other.address, of: [other.name] },
    ]),
  ];
}

function ofServices({ groups, services }: OfficeConfig): OfficeText[] {
  const part = 'services';
  return groups.flatMap(({ id, name, hint }): OfficeText[] => [
    { part, kind: 'group', russian: name, of: [] },
    { part, kind: 'hint', russian: hint, of: [name] },
    ...services
      .filter(({ groupId }) => groupId === id)
      .map((service): OfficeText => ({ part, kind: 'service', russian: service.name, of: [name] })),
  ]);
}

function ofDocuments({ services }: OfficeConfig): OfficeText[] {
  return services.flatMap(({ name, documents }) =>
    documents.map((russian): OfficeText => ({ part: 'documents', kind: 'document', russian, of: [name] })),
  );
}

function ofKiosk({ kiosk: { outOfTurn, infoPages } }: OfficeConfig): OfficeText[] {
  return [
    ...outOfTurn.map((russian): OfficeText => ({ part: 'out-of-turn', kind: 'category', russian, of: [] })),
    ...infoPages.flatMap(({ title, text }): OfficeText[] => [
      { part: 'pages', kind: 'page-title', russian: title, of: [] },
      { part: 'pages', kind: 'page-text', russian: text, of: [title] },
    ]),
  ];
}

function ofPapers({ paper: { ticket, slip } }: OfficeConfig): OfficeText[] {
  return [...ticket, ...slip].flatMap((block): OfficeText[] =>
    block.kind === 'text' ? [{ part: 'papers', kind: 'own-line', russian: block.words, of: [] }] : [],
  );
}

/** The words without those whose Russian text is there no more, so that they do not pile up; and without empty ones. */
export function keptWords(words: OfficeWords, texts: readonly OfficeText[]): OfficeWords {
  const pairs = texts.flatMap(({ russian }) => {
    const translated = (Object.hasOwn(words, russian) ? words[russian] : undefined)?.trim() ?? '';
    return translated === '' ? [] : [[russian, translated] as const];
  });
  return Object.fromEntries(pairs);
}
