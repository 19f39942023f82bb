import type { Evidence } from '../model/index.js';
import { mapStrings } from '../text/strings-in.js';
import { maskAddress } from './mask.js';

/**
 * Evidence that came from a file, with the secrets of every address in it masked: what another program or an older
 * version has saved, or somebody has changed by hand, is as safe to pass on as what was seen just now. Evidence that
 * was recorded here stays as it is.
 */
export function maskEvidence(evidence: Evidence): Evidence {
  return mapStrings(evidence, (text) => maskWords(text));
}

/** A whole address, or one without its scheme and host that has a query. */
const ADDRESS = /:\/\/|^[/?#].*=/;

/** Only what is an address: a sentence around it keeps its words. */
function maskWords(text: string): string {
  return text.replace(/[^\s"'<>,]+/g, (word) => (ADDRESS.test(word) ? maskAddress(word) : word));
}
