import type { DeskView } from '../../contract/views/desk.ts';

export interface Choice {
  id: string;
  name: string;
  hint?: string;
}

/** Letters that people type for one another. */
const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** Every word of what is sought begins or stands somewhere in the name or its hint. */
export function found(options: readonly Choice[], sought: string): readonly Choice[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const text = plain(`${option.name} ${option.hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

export const serviceChoices = (services: DeskView['services']): Choice[] =>
  services.map(({ id, name, groupName }) => ({ id, name, hint: groupName }));

/** What is done at this desk by whoever sits there. */
export const servicesHere = (
  { services }: Pick<DeskView, 'services'>,
  { serviceIds }: Pick<NonNullable<DeskView['desk']>, 'serviceIds'>,
): DeskView['services'] => services.filter(({ id }) => serviceIds.includes(id));
