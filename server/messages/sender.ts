/** How a letter leaves the house. E-mail is the real one; whatever else carries text to a person can take its place. */

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export interface Letter {
  /** The same for the same message, whenever it is made: a mail server that sees it twice can tell. */
  readonly id: string;
  readonly to: string;
  /** In whose name it comes. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** Only what is known: that the next server took it, that it surely did not, or neither. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** `again`: it is worth another attempt later. */
  | { readonly kind: 'not-sent'; readonly again: boolean; readonly problem: string }
  /** It may have been taken: it is not sent again. */
  | { readonly kind: 'unknown'; readonly problem: string };

export interface Sender {
  /** @param signal gives the attempt up; what is known by then is the outcome */
  send(letter: Letter, signal: AbortSignal): Promise<SendOutcome>;
}
