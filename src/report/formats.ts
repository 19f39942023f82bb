/** Formats that a result can be written in. */
export const FORMATS = ['terminal', 'json'] as const;
export type Format = (typeof FORMATS)[number];
