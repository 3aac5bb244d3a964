/** What screens ask the office to do. Ids, access codes and what was told come in: the heart invents nothing. */
import type { ByHandReason, EventOf, FinishOutcome, TransferTarget } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Actor } from '../../contract/people.ts';
import type { Channel } from '../../contract/primitives.ts';

/** Ids and the like for a ticket that may be issued. */
interface NewTicket {
  readonly ticketId: string;
  readonly code: string;
  readonly channel: Channel;
  readonly told: EventOf<'TicketIssued'>['told'];
  readonly printerId: string | null;
}

interface DeskCommand<N extends string> {
  readonly type: N;
  readonly deskId: string;
}

export type CommandBody =
  /** Nothing but the time: day changes and the sweep of missed appointments. */
  | { readonly type: 'AdvanceClock' }
  | {
      readonly type: 'ConfigureOffice';
      readonly config: OfficeConfig;
      /** What the sender saw; null to change it whatever it is. */
      readonly before: OfficeConfig | null;
      /** What those who sit at desks can do, by person; null for everything. */
      readonly skills: Readonly<Record<string, readonly string[] | null>>;
    }
  | { readonly type: 'CloseDay' }
  | (NewTicket & {
      readonly type: 'IssueTicket';
      readonly serviceId: string;
      readonly outOfTurn: boolean;
      readonly afterAppointmentId: string | null;
    })
  | { readonly type: 'LeaveQueue'; readonly ticketId: string }
  | { readonly type: 'ReturnTicket'; readonly ticketId: string }
  | {
      readonly type: 'BookAppointment';
      readonly appointmentId: string;
      readonly code: string;
      readonly serviceId: string;
      readonly appointmentAt: number;
      readonly channel: Channel;
    }
  | (NewTicket & { readonly type: 'CheckIn'; readonly appointmentCode: string; readonly outOfTurn: boolean })
  | { readonly type: 'CancelAppointment'; readonly appointmentId: string }
  | (DeskCommand<'OpenDesk'> & { readonly skills: readonly string[] | null; readonly takeOver: boolean })
  | DeskCommand<'PauseDesk'>
  | DeskCommand<'ResumeDesk'>
  | DeskCommand<'CloseDesk'>
  | DeskCommand<'CallNext'>
  | (DeskCommand<'CallTicket'> & { readonly ticketId: string; readonly why: ByHandReason })
  | DeskCommand<'Recall'>
  | DeskCommand<'StartService'>
  | (DeskCommand<'FinishService'> & { readonly outcome: FinishOutcome })
  | DeskCommand<'MarkDidNotCome'>
  | DeskCommand<'HoldTicket'>
  | (DeskCommand<'TransferTicket'> & { readonly to: TransferTarget });

export type Command = CommandBody & { readonly actor: Actor };
export type CommandOf<T extends CommandBody['type']> = Extract<CommandBody, { type: T }> & {
  readonly actor: Actor;
};
