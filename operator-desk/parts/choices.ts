import type { DeskView } from '../../contract/views/desk.ts';

export { found } from '../../ui/found.ts';

export interface Choice {
  id: string;
  name: string;
  hint?: string;
}

export const serviceChoices = (services: DeskView['services']): Choice[] =>
  services.map(({ id, name, groupName }) => ({ id, name, hint: groupName }));

/** What is done at this desk by whoever sits there. */
export const servicesHere = (
  { services }: Pick<DeskView, 'services'>,
  { serviceIds }: Pick<NonNullable<DeskView['desk']>, 'serviceIds'>,
): DeskView['services'] => services.filter(({ id }) => serviceIds.includes(id));

/** What can be served at a desk by whoever is signed in: the desk does it, and the person can. */
export const servicesPossible = (
  { services, skills }: Pick<DeskView, 'services' | 'skills'>,
  { serviceIds }: Pick<DeskView['desks'][number], 'serviceIds'>,
): DeskView['services'] =>
  services.filter(({ id }) => serviceIds?.includes(id) !== false && skills?.includes(id) !== false);

/** What whoever sits at this desk can choose from. */
export function choicesAt(
  view: Pick<DeskView, 'desks' | 'services' | 'skills'>,
  desk: Pick<NonNullable<DeskView['desk']>, 'id'>,
): DeskView['services'] {
  const place = view.desks.find(({ id }) => id === desk.id);
  return place === undefined ? [] : servicesPossible(view, place);
}
