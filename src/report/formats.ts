/** Formats that a result can be written in. */
export const FORMATS = ['terminal', 'html', 'markdown', 'sheet', 'sheet-html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that what the table knows can be written in, beside its document for programs. */
export const PAGE_FORMATS = ['terminal', 'html', 'markdown'] as const satisfies Format[];
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** Whom a ticket can be for. */
export const AUDIENCES = ['vendor', 'office'] as const;
export type Audience = (typeof AUDIENCES)[number];
