import type { NameEvidence } from '../../model/index.js';
import { errorCode } from '../classify-failure.js';

export type DirectAnswer = NonNullable<NameEvidence['direct']>;

const ANSWER_BY_CODE: Record<string, DirectAnswer> = {
  ENOTFOUND: 'name-not-found',
  ENODATA: 'no-address',
  ESERVFAIL: 'server-failure',
  EREFUSED: 'server-failure',
  EFORMERR: 'server-failure',
  ENOTIMP: 'server-failure',
  EBADRESP: 'server-failure',
};

/** From most to least telling, where the two questions (A and AAAA) are answered differently. */
const MOST_TELLING: DirectAnswer[] = ['answered', 'name-not-found', 'server-failure', 'no-address', 'no-answer'];

/**
 * Asks a name server itself, past the system's resolver, which gives failures of different kinds one code. It explains
 * a failure; it never decides what the host's addresses are.
 *
 * @param nameServers `address` or `address:port`; the system's when left out
 * @param timeoutMs for each of the two questions
 */
export async function askDirectly(
  host: string,
  nameServers: string[] | undefined,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<DirectAnswer> {
  const { Resolver } = await import('node:dns/promises');
  const resolver = new Resolver({ timeout: Math.max(1, Math.round(timeoutMs)), tries: 1 });
  if (nameServers !== undefined) resolver.setServers(nameServers);
  const cancel = (): void => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const answers = await Promise.all([answerOf(resolver.resolve4(host)), answerOf(resolver.resolve6(host))]);
  signal.removeEventListener('abort', cancel);
  return MOST_TELLING.find((answer) => answers.includes(answer)) ?? 'no-answer';
}

function answerOf(question: Promise<string[]>): Promise<DirectAnswer> {
  return question.then(
    (addresses) => (addresses.length > 0 ? 'answered' : 'no-address'),
    (error: unknown) => ANSWER_BY_CODE[errorCode(error)] ?? 'no-answer',
  );
}
