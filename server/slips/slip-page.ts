/** The look of the slip as a page: black on white, so that a laser printer and a phone show it equally well. Pure. */
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Slip } from '../../contract/booking.ts';
import { held } from '../../texts/held.ts';
import { text } from '../../texts/index.ts';
import { slipWords, type SlipSection, type SlipWords } from '../../texts/slip-words.ts';
import { tagOf } from '../../texts/times.ts';
import { qrPicture } from './qr-picture.ts';

/** In points, 72 to the inch. A5 fills a phone's width with readable letters, and half a sheet when printed. */
const PAGE = 'A5';
const MARGIN = 30;
/** Room for the number of the page. */
const MARGIN_BELOW = 40;
/** 38 mm: read from a crumpled sheet at arm's length. */
const QR_SIDE = 108;
const FRAME_WIDTH = 1.5;
const GREY = '#333333';
/** So many documents are told in smaller letters, to keep them on the first page. */
const MANY_DOCUMENTS = 8;

/** @returns what pdfmake makes the file of */
export function slipPage(slip: Slip): TDocumentDefinitions {
  const { language } = slip;
  const words = slipWords(slip);
  const { title, date, time, code, sections } = words;
  return {
    // The first version that knows of languages is 1.4.
    version: '1.7',
    pageSize: PAGE,
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN_BELOW],
    language: tagOf(language),
    displayTitle: true,
    info: { title: text('paper.slip.file-title', { title, date, time }, language), author: slip.office.name },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
    styles: STYLES,
    footer: (page, pages) => footer(text('paper.slip.page', { code, page, pages }, language), pages),
    content: [office(slip), ticket(slip, words), ...below(slip, sections)],
  };
}

const STYLES: TDocumentDefinitions['styles'] = {
  office: { fontSize: 11, bold: true },
  quiet: { fontSize: 9, color: GREY },
  title: { fontSize: 11 },
  time: { fontSize: 60, bold: true, lineHeight: 1 },
  over: { fontSize: 22, bold: true, lineHeight: 1.1 },
  date: { fontSize: 16, bold: true },
  service: { fontSize: 11.5 },
  code: { fontSize: 18, bold: true },
  heading: { fontSize: 11, bold: true, margin: [0, 0, 0, 3] },
  usual: { fontSize: 10 },
  small: { fontSize: 9 },
  tight: { fontSize: 8.5 },
};

function office({ office: { name, address } }: Slip): Content {
  return {
    stack: [
      { text: held(name), style: 'office' },
      ...(address === '' ? [] : [{ text: held(address), style: 'quiet' }]),
    ],
    margin: [0, 0, 0, 10],
  };
}

/** The framed part: when, for what, and what the booking is found by. */
function ticket(slip: Slip, words: SlipWords): Content {
  const told: Content = [
    { text: words.title, style: 'title' },
    ...when(slip, words),
    { text: held(slip.serviceName), style: 'service', margin: [0, 6, 0, 0] },
  ];
  const cells: Content[] = words.over === null ? [told, key(slip, words)] : [told];
  const widths = words.over === null ? ['*', 'auto'] : ['*'];
  return { table: { widths, body: [cells] }, layout: frame(cells.length), margin: [0, 0, 0, 14] };
}

/** Nobody should come at a time that is big and no longer true. */
function when({ language }: Slip, { date, time, over }: SlipWords): Content[] {
  return over === null
    ? [
        { text: time, style: 'time' },
        { text: date, style: 'date' },
      ]
    : [
        { text: over, style: 'over', margin: [0, 6, 0, 6] },
        { text: text('paper.slip.was-for', { date, time }, language) },
      ];
}

function frame(columns: number): CustomTableLayout {
  return {
    hLineWidth: () => FRAME_WIDTH,
    vLineWidth: (index) => (index === 0 || index === columns ? FRAME_WIDTH : 0),
    paddingLeft: () => 12,
    paddingRight: () => 12,
    paddingTop: () => 10,
    paddingBottom: () => 10,
  };
}

function key({ pageUrl, language }: Slip, { code }: SlipWords): Content {
  return {
    stack: [
      { svg: qrPicture(pageUrl), width: QR_SIDE, link: pageUrl },
      { text: text('paper.slip.code', undefined, language), style: 'quiet', margin: [0, 4, 0, 0] },
      { text: code, style: 'code' },
    ],
    alignment: 'center',
  };
}

/** What to bring over the whole width, the rest in two columns of about one length. */
function below(slip: Slip, sections: readonly SlipSection[]): Content[] {
  const { documents, state } = slip;
  const told = (abouts: SlipSection['about'][], style: string): Content[] =>
    sections.filter(({ about }) => abouts.includes(about)).map((each) => section(each, style));
  const columns = [told(['arrival', 'changes'], 'small'), told(['lateness'], 'small')];
  return [
    ...told(['documents'], documents.length > MANY_DOCUMENTS ? 'tight' : 'usual'),
    { columns: columns.filter((column) => column.length > 0), columnGap: 18, unbreakable: true },
    // From there a missed one is followed by a new booking.
    ...(state === 'booked' || state === 'missed' ? [link(slip)] : []),
  ];
}

function section({ title, words, items }: SlipSection, style: string): Content {
  return {
    stack: [
      { text: held(title), style: 'heading' },
      ...words.map((sentence): Content => ({ text: held(sentence), style, margin: [0, 0, 0, 2] })),
      ...(items.length === 0
        ? []
        : [{ ul: items.map((item) => ({ text: held(item), unbreakable: true })), style }]),
    ],
    margin: [0, 0, 0, 12],
  };
}

function link({ pageUrl, language }: Slip): Content {
  return {
    text: [
      { text: text('paper.slip.own-page', undefined, language) },
      '\u00a0',
      { text: pageUrl, link: pageUrl, decoration: 'underline' },
    ],
    style: 'quiet',
  };
}

function footer(words: string, pages: number): Content {
  return pages === 1 ? '' : { text: words, style: 'quiet', alignment: 'center' };
}
