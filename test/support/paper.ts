/** A printer on the network, beside the server: what came out of it outlives a restart of the office. */
import type { OfficeConfig } from '../../contract/office.ts';
import { startVirtualPrinter, type Paper, type VirtualPrinter } from '../../printers/index.ts';
import { numberOn } from '../../printers/testing/hall.ts';

export interface TestPrinter extends Pick<VirtualPrinter, 'setCondition' | 'stop'> {
  /** For the office's configuration. */
  readonly config: OfficeConfig['printers'][number];
  /** Papers that came out whole, oldest first. */
  papers(): Paper[];
  /** What their QR codes say. */
  codes(): string[];
  /** The tickets' numbers on them. */
  numbers(): string[];
}

export async function startPrinter(): Promise<TestPrinter> {
  const printer = await startVirtualPrinter();
  const papers = () => printer.papers().filter(({ complete }) => complete);
  return {
    config: {
      id: 'hall-printer',
      name: 'Принтер в зале',
      kind: 'network',
      host: '127.0.0.1',
      port: printer.port,
      dialect: 'epson',
      letters: 'code-page',
      columns: 48,
      speaksStatus: true,
    },
    setCondition: (condition, options) => printer.setCondition(condition, options),
    stop: () => printer.stop(),
    papers,
    codes: () =>
      papers().flatMap(({ items }) => items.flatMap((item) => (item.kind === 'qr' ? item.data : []))),
    numbers: () => papers().map(({ text }) => numberOn(text)),
  };
}
