import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allPages } from './page.js';

/** Writes the files that a page shows in its YAML: a comment names each, `# folder/file.yaml`. */
export function writeShownFiles(path: string, into: string): string[] {
  const page = allPages().find((one) => one.path === path);
  const shown = (page?.blocks ?? []).filter(({ language }) => language === 'yaml').map(({ text }) => text);
  return shown
    .join('')
    .split(/^(?=# [\w-]+\/\S+\.yaml$)/m)
    .flatMap((text) => {
      const [, name] = /^# (\S+)/.exec(text) ?? [];
      if (name === undefined) return [];
      mkdirSync(dirname(join(into, name)), { recursive: true });
      writeFileSync(join(into, name), text);
      return [name];
    });
}
