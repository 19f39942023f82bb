import type { ConnectAttempt, Failure, HopEvidence, NameEvidence, NetworkEvidence } from '../../model/index.js';
import { sinceMs, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { familyMissing, resolveName } from '../resolve/resolve-name.js';
import { raceAddresses, type Race } from './race.js';
import { hasRoute, sortAddresses } from './reachable-addresses.js';
import type { Connected, NotConnected, Route } from './route.js';

type Timings = HopEvidence['timings'];

export interface DirectSetting {
  host: string;
  port: number;
  /** The chain began at a public address: a private one must not be reached. */
  guarded: boolean | Promise<boolean>;
  network: NetworkEvidence;
  report: (stage: 'dns' | 'tcp') => void;
}

/** Over the host's own addresses: looked up once, sorted before anything is sent, tried side by side. */
export class DirectRoute implements Route {
  readonly #setting: DirectSetting;
  readonly #check: Check;
  #name: NameEvidence = { source: 'system', addresses: [], elapsedMs: 0 };
  #refused: ConnectAttempt[] = [];
  #racing: Promise<Race | undefined> | undefined;
  #takenBack: ConnectAttempt[] | undefined;
  #nameIsThere = (): void => undefined;
  readonly named = new Promise<void>((resolve) => {
    this.#nameIsThere = resolve;
  });

  constructor(setting: DirectSetting, check: Check) {
    this.#setting = setting;
    this.#check = check;
  }

  get name(): NameEvidence {
    return this.#name;
  }

  async first(timings: Timings): Promise<Connected | NotConnected> {
    this.#racing = this.#startRace(timings);
    const race = await this.#racing;
    if (race === undefined) return { failure: this.#name.failure ?? UNKNOWN };
    const start = performance.now();
    const winner = await race.winner;
    timings.connectMs = sinceMs(start);
    if (winner !== undefined) return winner;
    const failure = this.#withoutRoute() ?? mostTelling(await this.settle());
    const refused = this.#refused[0]?.address;
    return { failure, ...(refused === undefined ? {} : { address: refused }) };
  }

  async another(timings: Timings, signal: AbortSignal): Promise<Connected | NotConnected> {
    const race = await this.#racing;
    const start = performance.now();
    try {
      if (race === undefined) return { failure: UNKNOWN };
      const opened = await race.another(signal);
      timings.connectMs = sinceMs(start);
      return opened;
    } catch (error) {
      return { failure: classifyFailure('connect', error) };
    }
  }

  async settle(): Promise<ConnectAttempt[]> {
    const attempts = this.#takenBack ?? (await (await this.#racing)?.settle()) ?? [];
    return [...attempts, ...this.#refused];
  }

  giveUp(): void {
    void this.#racing?.then((race) => race?.giveUp());
  }

  async takeBack(address: string, failure: Failure): Promise<void> {
    const attempts = (await (await this.#racing)?.settle()) ?? [];
    this.#takenBack = attempts.map((each) => (each.address === address ? { ...each, failure } : each));
  }

  /** Every address is of a family that this computer has no network for: that says nothing of the portal. */
  #withoutRoute(): Failure | undefined {
    const { addresses } = this.#name;
    const [first] = addresses;
    const routes = addresses.some((entry) => hasRoute(entry, this.#setting.network));
    return first === undefined || routes || this.#refused.length > 0 ? undefined : familyMissing(first.family);
  }

  /** Undefined where there is no address at all. */
  async #startRace(timings: Timings): Promise<Race | undefined> {
    const { host, port, guarded, network, report } = this.#setting;
    report('dns');
    const name = await resolveName(host, port, this.#check);
    this.#name = name;
    this.#nameIsThere();
    timings.resolveMs = name.elapsedMs;
    if (name.failure !== undefined) return undefined;
    const { allowed, refused } = sortAddresses(name, await guarded, network, this.#check);
    this.#refused = refused;
    report('tcp');
    return raceAddresses(allowed, port, this.#check);
  }
}

const UNKNOWN: Failure = { code: 'unknown-failure', operation: 'connect' };

/** From most to least telling, where no address could be reached: a place that answers "no" before one that is mute. */
const MOST_TELLING = [
  'connection-refused',
  'connection-reset',
  'connection-timeout',
  'host-unreachable',
  'private-address-refused',
];

function mostTelling(attempts: ConnectAttempt[]): Failure {
  const failures = attempts.flatMap(({ failure }) => failure ?? []);
  const told = MOST_TELLING.map((code) => failures.find((failure) => failure.code === code)).find(Boolean);
  return told ?? failures[0] ?? UNKNOWN;
}
