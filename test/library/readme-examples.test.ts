import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/start.js';
import { packedForTests } from '../package/install-packed.js';
import { forwardTo } from './forward-to.js';

const root = join(import.meta.dirname, '../..');
const [, section = ''] = /^## As a library\n([\s\S]*?)^## /m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
const examples = [...section.matchAll(/^```(js|ts)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));

/** Each example as it stands, run where the packed package is installed(). */
describe('the examples of the library', () => {
  const installed = packedForTests();
  let demo: Demo;
  let proxy: Awaited<ReturnType<typeof forwardTo>>;
  beforeAll(async () => {
    symlinkSync(join(root, 'node_modules/@types'), join(installed().folder, 'node_modules/@types'), 'dir');
    demo = await startDemo('expired-certificate');
    // The example's name leads to the example portal as it would lead anywhere in a clinic: through its proxy.
    proxy = await forwardTo(Number(new URL(demo.address).port));
    writeFileSync(join(installed().folder, 'root.pem'), demo.ca.join('\n'));
  });
  afterAll(async () => {
    proxy.close();
    await demo.stop();
  });

  /** Runs an example; `answer` is told each question on standard output. */
  async function run({ language, code }: (typeof examples)[number], answer = (_question: string) => '') {
    const javascript =
      language === 'js' ? code : ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });
    writeFileSync(join(installed().folder, 'example.mjs'), javascript);
    const env = { PATH: process.env['PATH'], HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: 'root.pem' };
    const child = spawn(process.execPath, ['example.mjs'], { cwd: installed().folder, env });
    let stdout = '';
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      stdout += text.toString();
      if (stdout.endsWith(') ')) child.stdin.write(`${answer(stdout.split('\n').at(-1) ?? '')}\n`);
    });
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, stderr, stdout };
  }

  it('are three', () => {
    expect(examples.map(({ language }) => language)).toEqual(['js', 'ts', 'js']);
  });

  it('check a portal and write the report', async () => {
    const { status, stderr, stdout } = await run(examples[0]!);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [causeAndStep, ...report] = stdout.split('\n');
    expect(causeAndStep).toBe('portal-certificate-fault call-portal-support');
    expect(report.join('\n')).toMatch(/certificado .*venció|caducó/i);
  });

  it('ask what pays, and end with what is likely', async () => {
    const asked: string[] = [];
    const { status, stderr, stdout } = await run(examples[1]!, (question) => {
      asked.push(question);
      return question.includes('too-many-attempts') ? 'too-many-attempts' : 'no idea';
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(asked[0]).toMatch(/\?.*\(.*too-many-attempts/);
    expect(stdout.split('\n').at(-4)).toMatch(/account-locked 0\.\d\d$/);
  });

  it('print what stands below them', async () => {
    const { status, stderr, stdout } = await run(examples[2]!);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(`// ${stdout}`).toBe(/^\/\/.*\n/m.exec(examples[2]!.code)?.[0]);
  });

  it('are right as TypeScript sees them', () => {
    const files = examples.map(({ code }, index) => {
      const file = join(installed().folder, `example-${index}.mts`);
      writeFileSync(file, code);
      return file;
    });
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ['node'],
      // The package's own types are checked where it is packed.
      skipLibCheck: true,
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(problems).toEqual([]);
  });
});
