/** Whom a specialist can ask to come: those who sit at other desks, and what they do now. */
import type { DeskView } from '../../contract/views/desk.ts';
import { t } from '../../ui/words.ts';
import { pauseWhyText } from '../parts/reasons.ts';

type Desk = DeskView['desks'][number];

/** By the numbers of their desks. */
export const colleagueIds = ({ desks, person }: Pick<DeskView, 'desks' | 'person'>): string[] =>
  desks.flatMap(({ operatorId }) => (operatorId === null || operatorId === person.id ? [] : [operatorId]));

/** «Ольга Викторовна, окно 1: идёт обслуживание»; of whoever has left meanwhile only that. */
export function colleagueText(personId: string, { desks }: Pick<DeskView, 'desks'>): string {
  const desk = desks.find(({ operatorId }) => operatorId === personId);
  if (desk === undefined) return t('desk.invite-left');
  const { operatorName: name, number } = desk;
  return t('desk.invite-row', { name: name ?? 'none', number, state: stateText(desk) });
}

function stateText({ state, pausedWhy }: Desk): string {
  switch (state) {
    case 'closed':
      return t('desk.invite-left');
    case 'free':
      return t('desk.state-free');
    case 'called':
      return t('desk.state-called');
    case 'serving':
      return t('desk.state-serving');
    case 'paused':
      return pausedWhy === null ? t('desk.state-paused') : pauseWhyText(pausedWhy);
  }
}
