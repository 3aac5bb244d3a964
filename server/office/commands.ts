/** What screens ask the office to do. Ids, access codes and what was told come in: the heart invents nothing. */
import type { HitDecision, SaidOutcome } from '../../contract/api.ts';
import type { ConfigOrigin } from '../../contract/events/day.ts';
import type {
  AfterLast,
  AppointmentKind,
  BegunFrom,
  ByHandReason,
  EventOf,
  HoldWhy,
  HomeVisitOutcome,
  PauseWhy,
  TransferTarget,
} from '../../contract/events.ts';
import type { LanguageCode } from '../../contract/languages.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Actor } from '../../contract/people.ts';
import type { Channel, TicketChannel } from '../../contract/primitives.ts';

/** Ids and the like for a ticket that may be issued. */
interface NewTicket {
  readonly ticketId: string;
  readonly code: string;
  readonly channel: TicketChannel;
  readonly told: EventOf<'TicketIssued'>['told'];
  readonly printerId: string | null;
  readonly language: LanguageCode;
}

/** An id and codes for an appointment that may be booked. */
export interface NewAppointment {
  readonly appointmentId: string;
  readonly code: string;
  readonly shortCode: string;
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
      /** What becomes of the bookings that the new schedule has no place for. */
      readonly decisions: readonly HitDecision[];
      /** The tickets that are known to be stranded by it. */
      readonly accepted: readonly string[];
      readonly origin: ConfigOrigin;
    }
  /** What a person can do from now on; null for everything. */
  | {
      readonly type: 'ChangeSkills';
      readonly personId: string;
      readonly skills: readonly string[] | null;
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
      readonly type: 'RateVisit';
      readonly ticketId: string;
      readonly score: number;
      readonly from: EventOf<'VisitRated'>['from'];
    }
  | { readonly type: 'RecordWord'; readonly ticketId: string; readonly said: boolean }
  /** Of a visit of any day: whoever sends it has looked it up. */
  | { readonly type: 'ConsiderWord'; readonly ticketId: string; readonly number: string }
  | {
      readonly type: 'CallForHelp';
      readonly helpCallId: string;
      readonly deviceId: string;
      readonly place: string;
      /** A button outside, where nobody sees whether anybody is in. */
      readonly outside: boolean;
    }
  | { readonly type: 'CancelHelpCall'; readonly helpCallId: string; readonly deviceId: string }
  | { readonly type: 'TakeHelpCall'; readonly helpCallId: string; readonly personId: string }
  | (NewAppointment & {
      readonly type: 'BookAppointment';
      readonly kind: AppointmentKind;
      readonly serviceId: string;
      readonly appointmentAt: number;
      readonly channel: Channel;
      readonly fromReserve: boolean;
      readonly language: LanguageCode;
      /** Bookings for the same phone number. */
      readonly ofPhone: readonly string[];
    })
  | {
      readonly type: 'MoveAppointment';
      readonly appointmentId: string;
      readonly appointmentAt: number;
      /** The time that was on the screen; null for whatever time it has. */
      readonly seenAt: number | null;
      readonly channel: Channel;
      readonly fromReserve: boolean;
      /** Other bookings for the same phone number. */
      readonly ofPhone: readonly string[];
      /** What a booking is called that follows a missed one. */
      readonly next: NewAppointment;
    }
  | (NewTicket & {
      readonly type: 'CheckIn';
      /** The access code, the short code, or the phone number of the booking. */
      readonly key: string;
      /** Bookings for the phone number, when the key is one. */
      readonly ofPhone: readonly string[];
      /** Null: not asked yet, and nothing happens yet. */
      readonly outOfTurn: boolean | null;
    })
  | {
      readonly type: 'CancelAppointment';
      readonly appointmentId: string;
      readonly by: 'visitor' | 'staff';
      /** The time that was on the screen; null for whatever time it has. */
      readonly seenAt: number | null;
    }
  | {
      readonly type: 'RecordHomeVisit';
      readonly appointmentId: string;
      readonly outcome: HomeVisitOutcome;
    }
  | (DeskCommand<'OpenDesk'> & {
      readonly skills: readonly string[] | null;
      /** Of what the desk does and the person can, what is served in this sitting; null where nothing was chosen. */
      readonly serving: readonly string[] | null;
      readonly takeOver: boolean;
    })
  | (DeskCommand<'PauseDesk'> & { readonly why: PauseWhy })
  | DeskCommand<'ResumeDesk'>
  | DeskCommand<'CloseDesk'>
  | (DeskCommand<'SayLastVisitor'> & { readonly then: AfterLast | null })
  | DeskCommand<'CallNext'>
  | (DeskCommand<'CallTicket'> & { readonly ticketId: string; readonly why: ByHandReason })
  /** Somebody without a ticket is with the specialist already: issued, called and started in one. */
  | (DeskCommand<'ServeAtOnce'> &
      Pick<NewTicket, 'ticketId' | 'code' | 'language'> & {
        readonly serviceId: string;
        readonly outOfTurn: boolean;
        readonly from: BegunFrom;
      })
  /** Null: whoever is free to come. */
  | (DeskCommand<'InviteColleague'> & { readonly invitationId: string; readonly invitedId: string | null })
  | (DeskCommand<'WithdrawInvitation'> & { readonly invitationId: string })
  | { readonly type: 'AnswerInvitation'; readonly invitationId: string; readonly comes: boolean }
  | DeskCommand<'Recall'>
  | DeskCommand<'StartService'>
  | (DeskCommand<'FinishService'> & { readonly outcome: SaidOutcome })
  | DeskCommand<'FinishAndCallNext'>
  /** What came of the service that ends with it. */
  | (DeskCommand<'BeginAnotherService'> & { readonly serviceId: string; readonly outcome: SaidOutcome })
  | DeskCommand<'MarkDidNotCome'>
  | (DeskCommand<'HoldTicket'> & { readonly why: HoldWhy })
  | (DeskCommand<'ResumeHeld'> & { readonly ticketId: string })
  /** The step by its event: never another one than was meant. */
  | (DeskCommand<'TakeBackStep'> & { readonly stepSeq: number })
  | (DeskCommand<'TransferTicket'> & { readonly to: TransferTarget });

export type Command = CommandBody & { readonly actor: Actor };
export type CommandOf<T extends CommandBody['type']> = Extract<CommandBody, { type: T }> & {
  readonly actor: Actor;
};
