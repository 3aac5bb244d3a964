/** What a runner told of its tests; those that failed are «file › suite › test: what was wrong». */
export interface Told {
  passed: number;
  failed: number;
  skipped: number;
  failedTests: string[];
  flakyTests: string[];
}

export function toldByVitest(report: object): Told;
export function toldByPlaywright(report: object): Told;
