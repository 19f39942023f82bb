import fc from 'fast-check';

/**
 * Random inputs that are the same every time, so that a check of one change never fails by what another one would have
 * met. `FUZZ=1 npx vitest run` draws new ones.
 */
if (process.env['FUZZ'] === undefined) fc.configureGlobal({ seed: 20260301 });

export default fc;
