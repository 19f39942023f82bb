/** What is measured, in this order; goals are for a PC of today on which nothing else runs. */
export const ROWS = {
  version: { what: '`--version`', against: '`node -e 0`', goal: '1.25' },
  help: { what: '`--help`', against: '`node -e 0`', goal: '1.35' },
  question: { what: 'the first question on a terminal', against: '`node -e 0`', goal: '2.1' },
  memory: { what: 'its memory, at the peak', against: '', goal: '46 MiB' },
  near: { what: 'a check of three hops, 20 ms round trip', against: '`curl -sL -c`', goal: '1.0' },
  far: { what: 'a check of three hops, 60 ms round trip', against: '`curl -sL -c`', goal: '0.85' },
} as const;

export type RowId = keyof typeof ROWS;
