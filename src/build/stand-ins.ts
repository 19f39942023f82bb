import type { Plugin } from './plugin.js';

/** By the file's path below `node_modules`: what stands there instead, or what makes it from the file's path. */
export type StandIns = Record<string, string | ((path: string) => string | Promise<string>)>;

/**
 * Puts other text in the place of files of bundled packages, which the program then carries instead.
 *
 * The build stops where one of the files is no longer asked for: a new version of the package is set out differently.
 */
export function standIns(name: string, replaced: StandIns): Plugin {
  return {
    name,
    setup(build) {
      const waiting = new Set(Object.keys(replaced));
      for (const [file, text] of Object.entries(replaced)) {
        build.onLoad({ filter: pathEnding(file) }, async ({ path }) => {
          waiting.delete(file);
          return { contents: typeof text === 'string' ? text : await text(path) };
        });
      }
      build.onEnd(() => ({
        errors: [...waiting].map((file) => ({ text: `${name}: ${file} is not a part of the bundle` })),
      }));
    },
  };
}

function pathEnding(file: string): RegExp {
  const parts = ['node_modules', ...file.split('/')].map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`[\\\\/]${parts.join(String.raw`[\\/]`)}$`);
}
