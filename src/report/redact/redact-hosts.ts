import type { Result } from '../../model/index.js';
import { hostReplacer, sitesIn } from './host-names.js';
import { addressReplacer } from './ip-addresses.js';
import { REMOVED } from '../../text/removed.js';
import { mapStrings, stringsIn } from '../../text/strings-in.js';

/** Fields that a portal or a certificate authority has filled with words that may name whose portal it is. */
const NAMING_FIELDS = ['title', 'excerpt', 'text', 'footer', 'brands', 'generator', 'subject', 'anchorSubject'];

/**
 * The result without what tells whose portal it is: hosts and public addresses are replaced by examples, words of its
 * pages and the names on its certificates are left out, and so is what the practice says itself. The sentences of the
 * result are those of before: it has to be told again.
 */
export function redactHosts(result: Result): Result {
  const { evidence, findings, target, words } = result;
  const facts = findings.map((finding) => finding.facts);
  const host = evidence?.address.host;
  const strings = stringsIn([evidence, facts, { url: target, host: [host?.name ?? '', host?.unicode ?? ''], words }]);
  const replaceHosts = hostReplacer(sitesIn(strings, host?.registrableDomain));
  const replaceAddresses = addressReplacer(strings);
  const replace = (text: string, key: string): string =>
    NAMING_FIELDS.includes(key) && text !== '' ? REMOVED : replaceAddresses(replaceHosts(text));
  return {
    ...result,
    evidence: mapStrings(evidence, replace),
    findings: findings.map((finding) => ({ ...finding, facts: mapStrings(finding.facts, replace) })),
    target: target === null ? null : replaceHosts(target),
    words: words === null ? null : replaceHosts(words),
    practiceAdvice: [],
  };
}
