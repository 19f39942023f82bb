import type { Options } from 'tsup';

/** A step of the bundler. */
export type Plugin = NonNullable<Options['esbuildPlugins']>[number];
