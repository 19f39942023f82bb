declare const __VERSION__: string;

/** The program's name and version. The build puts the version in; what runs before it has none. */
export const TOOL = {
  name: 'portal-login-doctor',
  version: typeof __VERSION__ === 'undefined' ? '' : __VERSION__,
} as const;
