import { createGenerator, type Schema } from 'ts-json-schema-generator';

/**
 * Draws the JSON Schema (draft 7) of one exported type, so that the types stay the only place where a shape is kept.
 *
 * @param file TypeScript file that exports the type, relative to the working directory
 * @param inline writes every type out where it is used, without `$ref`
 */
export function drawSchema(file: string, type: string, inline = false): Schema {
  const generator = createGenerator({
    path: file,
    type,
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
    expose: inline ? 'none' : 'export',
    jsDoc: 'extended',
    sortProps: false,
  });
  return generator.createSchema(type);
}
