/** Formats that a result can be written in. */
export const FORMATS = ['terminal', 'html', 'markdown', 'sheet', 'sheet-html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Whom a ticket can be for. */
export const AUDIENCES = ['vendor', 'office'] as const;
export type Audience = (typeof AUDIENCES)[number];
