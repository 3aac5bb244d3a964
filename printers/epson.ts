/** ESC/POS as Epson defined it: `DLE EOT` and `GS r`. */
import { clearEpson } from './epson-clear.ts';
import type { Language } from './language.ts';
import { waitForProof } from './proof.ts';
import { questionReadiness } from './readiness.ts';
import { type Answer, createAnswerReader, IN_ORDER_QUESTION } from './status.ts';

export const EPSON: Language<Answer> = {
  createReader: createAnswerReader,
  talk: (wire) => ({
    givesProof: true,
    readiness: (means) => questionReadiness(wire, means),
    print: (bytes, means) => {
      wire.write(Buffer.concat([bytes, IN_ORDER_QUESTION]));
      return waitForProof(wire, means);
    },
    clear: (limits) => clearEpson(wire, limits),
  }),
};
