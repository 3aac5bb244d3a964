/** The letter for a message. */
import { contentOf, type LetterFacts } from './letter-content.ts';
import { htmlOf } from './letter-html.ts';
import { textOf } from './letter-text.ts';
import type { QueuedMessage } from './ports.ts';
import type { Attachment, Letter } from './sender.ts';

export type { LetterFacts } from './letter-content.ts';

/** @throws Error for a message without an address: that is not sent, and never comes here */
export function letterOf(
  message: QueuedMessage,
  facts: LetterFacts,
  attachments: readonly Attachment[] = [],
): Letter {
  const to = message.contact?.email;
  if (to == null) throw new Error(`message ${message.id} has no address`);
  const content = contentOf(message, facts);
  return {
    id: `${message.id}.${facts.officeId}`,
    to,
    from: facts.slip.office.name,
    subject: content.subject,
    text: textOf(content),
    html: htmlOf(content),
    attachments,
  };
}
