import type { Result } from '../../model/index.js';
import { hostReplacer, sitesIn } from './host-names.js';
import { addressReplacer } from './ip-addresses.js';
import { REMOVED } from '../../text/removed.js';
import { mapStrings, stringsIn, type KeyedString } from '../../text/strings-in.js';

/** Fields that a portal or a certificate authority has filled with words that may name whose portal it is. */
const NAMING_FIELDS = ['title', 'excerpt', 'text', 'footer', 'brands', 'generator', 'subject', 'anchorSubject'];

/**
 * The result without what tells whose portal it is: hosts and public addresses are replaced by examples, words of its
 * pages and the names on its certificates are left out, and so is what the practice says itself. The sentences of the
 * result are those of before: it has to be told again.
 */
export function redactHosts(result: Result): Result {
  return redactTogether([result])[0] ?? result;
}

/** The same of several results: what is one host in two of them is one example in both. */
export function redactTogether(results: readonly Result[]): Result[] {
  const strings = results.flatMap(namingStrings);
  const site = results
    .map(({ evidence }) => evidence?.address.host?.registrableDomain)
    .find((one) => one !== undefined);
  const replaceHosts = hostReplacer(sitesIn(strings, site));
  const replaceAddresses = addressReplacer(strings);
  const replace = (text: string, key: string): string =>
    NAMING_FIELDS.includes(key) && text !== '' ? REMOVED : replaceAddresses(replaceHosts(text));
  return results.map((result) => ({
    ...result,
    evidence: mapStrings(result.evidence, replace),
    findings: result.findings.map((finding) => ({ ...finding, facts: mapStrings(finding.facts, replace) })),
    target: result.target === null ? null : replaceHosts(result.target),
    words: result.words === null ? null : replaceHosts(result.words),
    practiceAdvice: [],
  }));
}

/** Every string that may name a host. */
function namingStrings({ evidence, findings, target, words }: Result): KeyedString[] {
  const facts = findings.map((finding) => finding.facts);
  const host = evidence?.address.host;
  return stringsIn([evidence, facts, { url: target, host: [host?.name ?? '', host?.unicode ?? ''], words }]);
}
