/** What a specialist presses, in short. */
import type { TransferTarget } from '../../contract/events.ts';
import { commandId, type TestOffice } from './office.ts';

/** The commands of one desk, sent with the token of whoever sits there. */
export function deskOf({ call }: Pick<TestOffice, 'call'>, token: string, deskId = 'desk-1') {
  const press = () => ({ deskId, commandId: commandId() });
  return {
    /** @param serviceIds what is chosen for this sitting */
    open: (serviceIds?: string[]) =>
      call('openDesk', { ...press(), ...(serviceIds && { serviceIds }) }, token),
    pause: () => call('pauseDesk', { ...press(), why: 'lunch' }, token),
    resume: () => call('resumeDesk', press(), token),
    close: () => call('closeDesk', press(), token),
    next: () => call('callNext', press(), token),
    recall: () => call('recall', press(), token),
    start: () => call('startService', press(), token),
    finish: () => call('finishService', press(), token),
    didNotCome: () => call('didNotCome', press(), token),
    hold: () => call('holdTicket', { ...press(), why: 'fill-form' }, token),
    transfer: (to: TransferTarget) => call('transferTicket', { ...press(), to }, token),
  };
}

/** A ticket taken with the token of a kiosk or of the reception. */
export const take = ({ call }: Pick<TestOffice, 'call'>, token: string, serviceId = 'payment') =>
  call('issueTicket', { commandId: commandId(), serviceId, outOfTurn: false }, token);
