import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { decode, encode } from 'dns-packet';
import type { Answer, Question } from 'dns-packet';

/** What is said of one name: addresses of both families, or how the question fails. */
export type NameBehaviour =
  { addresses: string[] } | 'name-not-found' | 'no-data' | 'server-failure' | 'refused' | 'silent';

export interface NameServer {
  /** `127.0.0.1:port`, as a resolver is told. */
  address: string;
  /** Every question, `name TYPE`, in the order of arrival. */
  questions: string[];
  close: () => Promise<void>;
}

/** Response codes of RFC 1035 section 4.1.1, the low four bits of the header's flags. */
const RCODES = { 'no-data': 0, 'server-failure': 2, 'name-not-found': 3, refused: 5 } as const;
const RECURSION_AVAILABLE = 0x80;

/** Answers DNS questions over UDP on loopback; a name that is not listed does not exist. */
export async function serveNames(names: Record<string, NameBehaviour>): Promise<NameServer> {
  const socket = createSocket('udp4');
  const questions: string[] = [];
  socket.on('message', (message, from) => {
    const { id = 0, questions: asked = [] } = decode(message);
    const [question] = asked;
    if (question === undefined) return;
    questions.push(`${question.name} ${question.type}`);
    const behaviour = names[question.name.toLowerCase()] ?? 'name-not-found';
    if (behaviour !== 'silent') socket.send(answerTo(id, question, behaviour), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, questions, close: () => closed(socket) };
}

function answerTo(id: number, question: Question, behaviour: Exclude<NameBehaviour, 'silent'>): Buffer {
  const rcode = typeof behaviour === 'string' ? RCODES[behaviour] : 0;
  const answers = typeof behaviour === 'string' ? [] : records(question, behaviour.addresses);
  return encode({ type: 'response', id, flags: RECURSION_AVAILABLE | rcode, questions: [question], answers });
}

function records({ name, type }: Question, addresses: string[]): Answer[] {
  if (type !== 'A' && type !== 'AAAA') return [];
  const ofType = addresses.filter((address) => address.includes(':') === (type === 'AAAA'));
  return ofType.map((data) => ({ type, name, ttl: 60, data }));
}

async function closed(socket: Socket): Promise<void> {
  socket.close();
  await once(socket, 'close');
}
