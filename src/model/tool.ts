declare const __VERSION__: string;

/** The program's name and version; the build puts the version in. */
export const TOOL = { name: 'portal-login-doctor', version: __VERSION__ } as const;
