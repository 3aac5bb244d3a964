/** The figures and how they are printed. */

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const ms = (value: number): string => `${value.toFixed(2)} ms`;

/** One line of the report: what, how much, and against what. */
export function line(what: string, ours: string, against = '', ratio = ''): void {
  console.log(`  ${what.padEnd(46)} ${ours.padStart(14)} ${against.padStart(26)} ${ratio.padStart(10)}`);
}

export function head(title: string): void {
  console.log(`\n${title}`);
}
