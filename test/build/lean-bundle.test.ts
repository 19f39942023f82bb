import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plugins } from '../../src/build/plugins.js';
import { profileSchema } from '../../src/generated/profile-schema.js';
import { resultSchema } from '../../src/cli/result-schema.js';
import { ruleSchemas } from '../../src/generated/rule-schemas.js';
import { readRuleFiles } from '../../src/rules/read-files.js';
import { PAGES_AROUND } from '../fixtures/pages-around.js';
import { FORM_PAGES } from '../fixtures/portal-pages.js';
import * as whole from './lean-entry.js';

const root = join(import.meta.dirname, '../..');

describe('a bundle without what is never asked', () => {
  let dir = '';
  let lean: typeof whole;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lean-'));
    await build({
      config: false,
      silent: true,
      entry: { lean: join(import.meta.dirname, 'lean-entry.ts') },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      esbuildPlugins: plugins(root),
      outExtension: () => ({ js: '.mjs' }),
      outDir: dir,
    });
    lean = (await import(join(dir, 'lean.mjs'))) as typeof whole;
  }, 60_000);
  afterAll(() => rm(dir, { recursive: true }));

  it('reads the rules as the whole YAML package does, to the column', async () => {
    const read = ({ parseDocument, LineCounter }: typeof whole, text: string) => {
      const lineCounter = new LineCounter();
      const document = parseDocument(text, { lineCounter, prettyErrors: false });
      return { value: document.toJS() as unknown, contents: document.contents?.range, lines: lineCounter.lineStarts };
    };
    const files = await readRuleFiles(join(root, 'rules'));
    const different = files.filter(
      ({ text }) => JSON.stringify(read(lean, text)) !== JSON.stringify(read(whole, text)),
    );
    expect(different.map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each([
    'a: [1, two',
    'a: b: c',
    'a: 1\na: 2',
    'on: yes\nno: 0x1f\n~: .inf',
    '{[a, b]: c}',
    '&x a: {<<: *x, b: *y}',
    '- |\n  text\n- >-\n  folded\n\n  more',
    'a: !!set {b, c}\nd: 2001-01-01',
    '\ta: 1',
    '%YAML 1.2\n---\na: 1\n---\nb: 2',
  ])('says of %j what the whole YAML package says', (text) => {
    const told = ({ parseDocument }: typeof whole) =>
      parseDocument(text, { prettyErrors: false }).errors.map(({ code, message, pos }) => ({ code, message, pos }));
    expect(told(lean)).toEqual(told(whole));
  });

  it('reads pages as the whole HTML parser does', () => {
    const tree = ({ Parser, defaultTreeAdapter }: typeof whole, html: string) =>
      JSON.stringify(Parser.parse(html, { treeAdapter: defaultTreeAdapter }), (key, value: unknown) =>
        key === 'parentNode' ? undefined : value,
      );
    const pages = [...FORM_PAGES, ...PAGES_AROUND].map(({ html }) => html);
    pages.push(
      '<!doctype htm><p a=1 a=2 "=<b>&notit; &#0; &#x80 <!-- -- > --!> </b/ c>\0<svg><![CDATA[x]]></svg></p/><br/ ><table>x<td>',
    );
    for (const html of pages) expect(tree(lean, html)).toBe(tree(whole, html));
  });

  it.each([
    'www.example.co.uk',
    'a.github.io',
    'https://u@x.city.kobe.jp:8/',
    '10.0.0.1',
    'nowhere',
    'bücher.co.at',
    '..',
  ])('reads the host of %s as the whole public suffix library does', (text) => {
    for (const allowPrivateDomains of [true, false]) {
      expect(lean.parse(text, { allowPrivateDomains })).toEqual(whole.parse(text, { allowPrivateDomains }));
    }
  });

  it('draws the same symbols', () => {
    expect(lean.makeTheme().prefix).toEqual(whole.makeTheme().prefix);
    expect(new lean.Separator().separator).toBe(new whole.Separator().separator);
  });

  it('draws the same colours, where they are asked for and where not', () => {
    const drawn = ({ Chalk }: typeof whole, level: 0 | 1) => new Chalk({ level }).bold.red('one\ntwo');
    expect([drawn(lean, 0), drawn(lean, 1)]).toEqual([drawn(whole, 0), drawn(whole, 1)]);
    expect(drawn(lean, 1)).toContain('\u001B[31m');
  });

  it.each([['--fromat'], ['--hlep'], ['--prot'], ['porbe'], ['probe', '--josn'], ['probe', 'a', 'b']])(
    'says of %s %s what the whole option parser says',
    (...argv) => {
      const told = ({ Command }: typeof whole) => {
        const program = new Command('doctor').exitOverride().configureOutput({ writeErr: () => undefined });
        program.option('-f, --format <name>').option('--port <number>');
        program.command('probe').argument('[url]').option('--json');
        try {
          program.parse(argv, { from: 'user' });
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      };
      expect(told(lean)).toBe(told(whole));
      expect(told(whole)).toMatch(/^error: /);
    },
  );

  it.each(['10.1.2.3', '169.254.0.9', '::1', 'fe80::1%2', '::ffff:192.0.2.7', '64:ff9b::a00:1', '010.1', '1.2.3'])(
    'knows what kind of address %s is as the whole library does',
    (text) => {
      const known = ({ ipaddr }: typeof whole) => {
        if (!ipaddr.isValid(text)) return undefined;
        const address = ipaddr.parse(text);
        const block = ipaddr.parseCIDR(address.kind() === 'ipv4' ? '10.0.0.0/8' : 'fe80::/10');
        return [address.range(), address.toByteArray(), address.toString(), address.match(block)];
      };
      expect(known(lean)).toEqual(known(whole));
    },
  );

  it('checks values as the whole validator does, formats aside, which no schema of ours names', () => {
    const schemas = [resultSchema(), profileSchema, ...Object.values(ruleSchemas)];
    expect(JSON.stringify(schemas)).not.toContain('"format":');
    const verdicts = ({ Validator }: typeof whole) =>
      schemas.map((schema) => new Validator(schema, '7', false).validate({}));
    expect(verdicts(lean)).toEqual(verdicts(whole));
  });
});
