/** The office's own pages: what is typed as plain text, read as headings, paragraphs and lists. */

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const HEADING = /^#\s+(.+)$/;
const ITEM = /^[-•—–]\s+(.+)$/;

/**
 * An empty line ends a paragraph, `# ` begins a heading, `- ` an item. Everything else is words: nothing in it is ever
 * taken for a command, so that no text can break a page.
 * @example blocksOf('# Как?\n\nТак:\n- раз\n- два') → a heading, a paragraph, a list of two
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    paragraph = [];
    items = [];
  };
  for (const line of text.split('\n').map((given) => given.trim())) {
    const heading = HEADING.exec(line)?.[1];
    const item = ITEM.exec(line)?.[1];
    if (heading !== undefined) {
      close();
      blocks.push({ kind: 'heading', text: heading });
    } else if (item !== undefined) {
      if (paragraph.length > 0) close();
      items.push(item);
    } else if (line === '') close();
    else {
      if (items.length > 0) close();
      paragraph.push(line);
    }
  }
  close();
  return blocks;
}
