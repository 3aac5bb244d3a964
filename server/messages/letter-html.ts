/** A letter as a simple page: mail programs know little of style sheets, so each element carries its own. */
import type { LetterContent } from './letter-content.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** Dark enough on white for tired eyes: 7:1 and more. */
const STYLE = {
  body: 'margin:0;padding:24px;background:#fff;color:#1a1a1a;font:16px/1.5 Arial,sans-serif',
  frame: 'max-width:36em;margin:0 auto',
  news: 'margin:16px 0;font-size:18px;line-height:1.4',
  title: 'margin:20px 0 4px;font-size:16px',
  list: 'margin:4px 0;padding-left:24px',
  paragraph: 'margin:4px 0',
  label: 'padding:4px 16px 4px 0;color:#4a4a4a;text-align:left;vertical-align:top;font-weight:normal',
  value: 'padding:4px 0;vertical-align:top;font-weight:bold',
  button: 'margin:24px 0',
  link: 'display:inline-block;padding:12px 20px;border-radius:8px;background:#0b4f8a;color:#fff;font-weight:bold',
  end: 'color:#4a4a4a;font-size:14px',
};

export function htmlOf(content: LetterContent): string {
  const { language, subject, hello, news, facts, link, sections, end } = content;
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="${STYLE.label}">${escaped(label)}</th><td style="${STYLE.value}">${escaped(value)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="${STYLE.body}"><main style="${STYLE.frame}">`,
    paragraph(hello),
    `<h1 style="${STYLE.news}">${escaped(news)}</h1>`,
    `<table style="border-collapse:collapse"><tbody>${rows.join('')}</tbody></table>`,
    ...sections.map(sectionOf),
    `<p style="${STYLE.button}"><a href="${escaped(link.url)}" style="${STYLE.link}">${escaped(link.label)}</a></p>`,
    paragraph(end, STYLE.end),
    '</main></body></html>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function paragraph(words: string, style = STYLE.paragraph): string {
  return `<p style="${style}">${escaped(words)}</p>`;
}

function sectionOf({ title, words, items }: LetterContent['sections'][number]): string {
  const list = items.map((item) => `<li>${escaped(item)}</li>`).join('');
  return [
    `<h2 style="${STYLE.title}">${escaped(title)}</h2>`,
    ...words.map((each) => paragraph(each)),
    list === '' ? '' : `<ul style="${STYLE.list}">${list}</ul>`,
  ].join('\n');
}
