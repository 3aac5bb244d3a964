/** Where a visitor can be sent from here: a service, or a desk or a specialist that is there to be seen by (law 6). */
import type { TransferTarget } from '../../contract/events.ts';
import type { DeskView } from '../../contract/views/desk.ts';
import { t } from '../../ui/words.ts';
import { serviceChoices, type Choice } from '../parts/choices.ts';

export type TargetKind = TransferTarget['kind'];

type Scene = Pick<DeskView, 'services' | 'desks' | 'person' | 'desk'>;

export function targetChoices(kind: TargetKind, view: Scene): Choice[] {
  const others = view.desks.filter(
    (desk) => desk.state !== 'closed' && !desk.isClosing && desk.id !== view.desk?.id,
  );
  switch (kind) {
    case 'service':
      return serviceChoices(view.services);
    case 'desk':
      return others.map(({ id, number, operatorName, state }) => ({
        id,
        name: t('desk.plate', { number }),
        hint:
          state === 'paused' ? t('desk.target-paused', { name: operatorName ?? '' }) : (operatorName ?? ''),
      }));
    case 'person':
      return others.flatMap(({ operatorId, operatorName, number }) =>
        operatorId === null || operatorId === view.person.id
          ? []
          : [{ id: operatorId, name: operatorName ?? '', hint: t('desk.plate', { number }) }],
      );
  }
}

export function targetOf(kind: TargetKind, id: string): TransferTarget {
  switch (kind) {
    case 'service':
      return { kind, serviceId: id };
    case 'desk':
      return { kind, deskId: id };
    case 'person':
      return { kind, personId: id };
  }
}
