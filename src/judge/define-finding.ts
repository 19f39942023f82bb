import { FINDINGS, type Facts, type FindingId, type Severity } from '../model/index.js';
import type { InputName, Inputs } from './inputs.js';

/** What a detector found: the facts that a sentence needs, and where in the evidence they stand. */
export interface Seen {
  /** Only where it is not the usual one of the vocabulary. */
  severity?: Severity;
  facts: Facts;
  /** Path into the evidence, `endpoints.0.handshake` and so on. */
  seenAt: string;
}

/** Hands out one input, or undefined where the evidence does not hold it. */
export type Provide = <Name extends InputName>(name: Name) => Inputs[Name] | undefined;

/** Looks for one finding. */
export interface Detector<Id extends FindingId = FindingId> {
  id: Id;
  /** All that was found; empty where an input is missing or nothing is wrong. */
  detect: (provide: Provide) => (Seen & { severity: Severity })[];
}

interface Definition<Id extends FindingId, Name extends InputName> {
  id: Id;
  /** Inputs that must be there for the question to make sense. */
  needs: readonly Name[];
  /** One sighting, several of different subjects, or none. */
  detect: (inputs: Pick<Inputs, Name>) => Seen | readonly Seen[] | undefined;
}

/** A detector of one finding, handed only what it names. */
export function defineFinding<Id extends FindingId, Name extends InputName>(
  definition: Definition<Id, Name>,
): Detector<Id> {
  const usual = FINDINGS[definition.id].severity;
  return {
    id: definition.id,
    detect: (provide) => {
      const inputs = gather(definition.needs, provide);
      const found = inputs === undefined ? [] : (definition.detect(inputs) ?? []);
      const all: readonly Seen[] = 'facts' in found ? [found] : found;
      return all.map((seen) => ({ severity: usual, ...seen }));
    },
  };
}

function gather<Name extends InputName>(needs: readonly Name[], provide: Provide): Pick<Inputs, Name> | undefined {
  const entries: [Name, unknown][] = [];
  for (const name of needs) {
    const value = provide(name);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  return Object.fromEntries(entries) as Pick<Inputs, Name>;
}
