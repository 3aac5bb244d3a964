/** Any day: who is asked to come, told from the events alone. */
import { expect, it } from 'vitest';
import type { EventBody, EventOf, OfficeEvent } from '../../contract/events.ts';
import type { OfficeState } from './state.ts';
import type { Oracle } from './testing/oracle.ts';
import { anyDayUntil, check } from './testing/play.ts';

interface Invited {
  readonly invitationId: string;
  readonly ticketId: string;
  readonly by: string;
  readonly invitedId: string | null;
  isAnswered: boolean;
}

/** The visitor is not at the desk any more. */
const LEAVES: ReadonlySet<EventBody['type']> = new Set<EventBody['type']>([
  'ServiceFinished',
  'TicketHeld',
  'TicketTransferred',
  'TicketNotServed',
]);

/** Every desk's invitation, by simple book-keeping. */
class Book {
  readonly at = new Map<string, Invited>();
  readonly #ended = new Map<number, readonly [deskId: string, Invited]>();
  readonly seen = new Set<string>();

  learn({ seq, body }: OfficeEvent, oracle: Oracle): void {
    if (body.type === 'ColleagueInvited') this.#invite(body, oracle);
    if (body.type === 'InvitationAnswered') this.#answer(body, oracle);
    if (body.type === 'InvitationWithdrawn') {
      const [deskId, one] = this.#find(body.invitationId);
      check(!one.isAnswered, `${body.invitationId} was withdrawn when it was answered`);
      this.at.delete(deskId);
    }
    if (body.type === 'DeskClosed' && body.by !== 'configuration') this.at.delete(body.deskId);
    if ('ticketId' in body && LEAVES.has(body.type)) this.#end(body.ticketId, seq);
    if (body.type === 'StepTakenBack') {
      if (body.step === 'start') this.at.delete(body.deskId);
      const ended = this.#ended.get(body.stepSeq);
      if (ended !== undefined) {
        this.at.set(...ended);
        this.seen.add('came back with its visitor');
      }
    }
  }

  #invite(
    { deskId, ticketId, personId, invitedId, invitationId }: EventOf<'ColleagueInvited'>,
    oracle: Oracle,
  ) {
    const [visitor] = oracle.visitorsAt(deskId);
    check(
      visitor?.ticketId === ticketId && visitor.place === 'serving',
      `${deskId} does not serve ${ticketId}`,
    );
    const before = this.at.get(deskId);
    const isGone = before?.invitedId != null && !isAtDesk(before.invitedId, oracle);
    check(before === undefined || before.isAnswered || isGone, `${deskId} has two open invitations`);
    check(invitedId !== personId, `${personId} invites nobody else`);
    check(invitedId === null || isAtDesk(invitedId, oracle), `${invitedId} is not there`);
    this.at.set(deskId, { invitationId, ticketId, by: personId, invitedId, isAnswered: false });
    this.seen.add(invitedId === null ? 'all' : 'named');
  }

  #answer({ invitationId, personId, comes }: EventOf<'InvitationAnswered'>, oracle: Oracle) {
    const [, one] = this.#find(invitationId);
    check(!one.isAnswered, `${invitationId} is answered twice`);
    check(personId !== one.by && isAtDesk(personId, oracle), `${personId} is not at another desk`);
    check(one.invitedId === null ? comes : one.invitedId === personId, `${personId} was not asked that`);
    one.isAnswered = true;
    this.seen.add(comes ? 'comes' : 'declined');
  }

  #find(invitationId: string): [string, Invited] {
    const found = [...this.at].find(([, one]) => one.invitationId === invitationId);
    if (found === undefined) throw new Error(`there is no invitation ${invitationId}`);
    return found;
  }

  #end(ticketId: string, seq: number): void {
    const found = [...this.at].find(([, one]) => one.ticketId === ticketId);
    if (found === undefined) return;
    this.at.delete(found[0]);
    this.#ended.set(seq, found);
    this.seen.add('ended by itself');
  }
}

const isAtDesk = (personId: string, { desks }: Oracle): boolean =>
  desks.some(({ operatorId }) => operatorId === personId);

const known = ({ seats }: OfficeState) =>
  [...seats.values()].flatMap(({ deskId, invitation }) =>
    invitation === null ? [] : [[deskId, invitation.invitationId, invitation.answer !== null]],
  );

it('is asked by one desk at a time, for the visitor who is served there, and answers for nobody else', () => {
  const seen = new Set<string>();
  const watcher = () => {
    const book = new Book();
    return {
      event: (event: OfficeEvent, oracle: Oracle) => book.learn(event, oracle),
      step({ decision: { state } }: { decision: { state: OfficeState } }) {
        const told = [...book.at].map(([deskId, one]) => [deskId, one.invitationId, one.isAnswered]);
        const isSame = JSON.stringify(known(state).toSorted()) === JSON.stringify(told.toSorted());
        check(isSame, 'the desks and their events differ');
      },
      end: () => book.seen.forEach((what) => seen.add(what)),
    };
  };
  const all = ['all', 'named', 'comes', 'declined', 'ended by itself', 'came back with its visitor'];
  anyDayUntil(() => seen.size === all.length, watcher, { seed: 2201, numRuns: 40 });
  expect([...seen].toSorted()).toEqual(all.toSorted());
});
