import { readFile } from 'node:fs/promises';
import type { Language } from '../model/language.js';
import type { Audience, Format } from '../report/formats.js';
import type { ProbeOptions } from '../probe/options.js';
import { readDescription, readProxy, readResolveRule, readSeconds, readUserAgent } from './flag-values.js';
import { fileText } from '../text/file-text.js';
import type { ReportOptions, RunOptions } from './options.js';
import { fileMistake } from './file-mistake.js';
import { languageOf } from './environment-language.js';
import { type ColorChoice, isDumb } from './terminal-settings.js';
import { UsageError } from './usage-error.js';

/** Flags as the parser leaves them: text, one of a closed list, or true where they stand alone. */
export interface Flags {
  json?: boolean;
  format?: Format;
  for?: Audience;
  lang?: Language;
  patientLang?: Language;
  redactHosts?: boolean;
  /** False with `--no-input`. */
  input?: boolean;
  symptom?: string;
  answer?: string[];
  answers?: string;
  describe?: string;
  from?: string;
  output?: string;
  force?: boolean;
  timeout?: string;
  resolve?: string[];
  ca?: string[];
  proxy?: string;
  userAgent?: string;
  ipv4?: boolean;
  ipv6?: boolean;
  explain?: boolean;
  verbose?: boolean;
  ascii?: boolean;
  accessible?: boolean;
  color?: ColorChoice;
  profile?: string;
  rules?: string;
  /** Of `rules`. */
  check?: string;
  /** Of `compare`. */
  failOn?: 'worse' | 'new';
  /** Of `demo`. */
  list?: boolean;
}

/**
 * One `RunOptions` of all flags. Certificate files are read here, so that a wrong name is told before anything starts.
 * @throws UsageError for a value that cannot be used, or flags that exclude one another.
 */
export async function readFlags(
  address: string | undefined,
  flags: Flags,
  env: NodeJS.ProcessEnv,
): Promise<RunOptions> {
  if (flags.from !== undefined && address !== undefined) {
    throw new UsageError({
      en: '--from takes the place of an address. Give one of them.',
      es: '--from va en lugar de una dirección. Dé solo una de las dos cosas.',
    });
  }
  const pairs = [...(flags.symptom === undefined ? [] : [`symptom=${flags.symptom}`]), ...(flags.answer ?? [])];
  return {
    ...(address !== undefined && { address }),
    answers: { pairs, ...(flags.answers !== undefined && { file: flags.answers }) },
    ...(flags.describe !== undefined && { words: readDescription(flags.describe) }),
    ...(flags.from !== undefined && { from: flags.from }),
    noInput: flags.input === false || flags.from !== undefined || flags.answers === '-',
    probe: await readProbeFlags(flags),
    report: readReportFlags(flags, env),
  };
}

/** @throws UsageError */
export function readReportFlags(flags: Flags, env: NodeJS.ProcessEnv): ReportOptions {
  const { json = false, format, output, force = false, for: audience, lang = languageOf(env) } = flags;
  if (json && format !== undefined && format !== 'json') {
    throw excluding('--json', `--format ${format}`);
  }
  if (force && output === undefined) {
    throw new UsageError({ en: '--force goes with --output FILE.', es: '--force va junto con --output ARCHIVO.' });
  }
  if (audience !== undefined && format !== 'markdown') {
    throw new UsageError({
      en: '--for goes with --format markdown.',
      es: '--for va junto con --format markdown.',
    });
  }
  return {
    format: json ? 'json' : (format ?? 'terminal'),
    ...(audience !== undefined && { audience }),
    ...(output !== undefined && { output: { path: output, force } }),
    lang,
    patientLang: flags.patientLang ?? lang,
    redactHosts: flags.redactHosts ?? false,
    explain: flags.explain ?? false,
    verbose: flags.verbose ?? false,
    ascii: flags.ascii ?? false,
    accessible: flags.accessible ?? isDumb(env),
    color: flags.color ?? 'auto',
  };
}

async function readProbeFlags(flags: Flags): Promise<ProbeOptions> {
  if (flags.ipv4 === true && flags.ipv6 === true) throw excluding('-4', '-6');
  const family = flags.ipv4 === true ? 4 : flags.ipv6 === true ? 6 : undefined;
  return {
    ...(flags.timeout !== undefined && { timeoutMs: readSeconds(flags.timeout) }),
    ...(flags.resolve !== undefined && { resolve: flags.resolve.map(readResolveRule) }),
    ...(flags.ca !== undefined && { ca: await Promise.all(flags.ca.map(readCertificates)) }),
    ...(flags.proxy !== undefined && { proxy: readProxy(flags.proxy) }),
    ...(flags.userAgent !== undefined && { userAgent: readUserAgent(flags.userAgent) }),
    ...(family !== undefined && { family }),
  };
}

async function readCertificates(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileMistake(path, error);
  });
  const text = fileText(bytes);
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new UsageError({
      en: `${path} holds no certificate. --ca takes a PEM file.`,
      es: `${path} no contiene ningún certificado. --ca acepta un archivo PEM.`,
    });
  }
  return text;
}

function excluding(one: string, other: string): UsageError {
  return new UsageError({
    en: `${one} and ${other} exclude one another.`,
    es: `${one} y ${other} no se pueden usar juntos.`,
  });
}
