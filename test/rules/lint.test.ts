import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleSchemas } from '../../src/generated/rule-schemas.js';
import { lintRules } from '../../src/lint/lint.js';
import { LANGUAGES } from '../../src/model/index.js';
import { readFolder } from '../../src/rules/read-files.js';
import { tableFiles } from '../../src/rules/rule-file.js';

it('the built-in rules have no fault', async () => {
  const { files, others } = await readFolder(join(import.meta.dirname, '../../rules'));
  const faults = lintRules({ files: tableFiles(files), others }, { schemas: ruleSchemas, languages: LANGUAGES });
  expect(faults.map(({ file, line, message }) => `${file} ${line}: ${message.en}`)).toEqual([]);
}, 60_000);
