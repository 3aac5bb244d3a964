/** A letter as plain text, for whoever reads it so and for machines that read aloud. */
import type { LetterContent } from './letter-content.ts';

export function textOf(content: LetterContent): string {
  const { hello, news, facts, link, documents, paragraphs, remote, end } = content;
  const lists = [documents, remote].map((list) =>
    list === null ? '' : [`${list.title}:`, ...list.items.map((item) => `— ${item}`)].join('\n'),
  );
  const [bring = '', otherwise = ''] = lists;
  const blocks = [
    hello,
    news,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    bring,
    ...paragraphs,
    `${link.label}:\n${link.url}`,
    otherwise,
    end,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
