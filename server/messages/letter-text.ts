/** A letter as plain text, for whoever reads it so and for machines that read aloud. */
import type { LetterContent } from './letter-content.ts';

export function textOf(content: LetterContent): string {
  const { hello, news, facts, link, sections, end } = content;
  const blocks = [
    hello,
    news,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...sections.map(({ title, words, items }) =>
      [`${title}:`, ...words, ...items.map((item) => `— ${item}`)].join('\n'),
    ),
    `${link.label}:\n${link.url}`,
    end,
  ];
  // A space that does not break is a stray sign to some programs that show plain text.
  return `${blocks.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}
