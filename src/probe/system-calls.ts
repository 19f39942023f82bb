/** A program of the operating system and what it is asked. */
export interface SystemCall {
  program: string;
  args: string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const PROXY_KEY = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const KEYCHAINS = ['/System/Library/Keychains/SystemRootCertificates.keychain', '/Library/Keychains/System.keychain'];
const WINDOWS_STORE =
  "Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\CurrentUser\\Root | ForEach-Object { '-----BEGIN CERTIFICATE-----'; " +
  "[Convert]::ToBase64String($_.RawData); '-----END CERTIFICATE-----' }";

/** What tells the proxy of the computer's own settings, on systems that have such. */
export function proxySettingsCall(platform: NodeJS.Platform, env: Environment): SystemCall | undefined {
  if (platform === 'win32') return { program: ofWindows('reg.exe', env), args: ['query', PROXY_KEY] };
  if (platform === 'darwin') return { program: '/usr/sbin/scutil', args: ['--proxy'] };
  return undefined;
}

/**
 * What tells the certificates of the computer's own store, as PEM texts; none where files hold them. The system keychain of
 * a Mac holds what an administrator has added, the user's what the user has.
 */
export function certificateCalls(platform: NodeJS.Platform, env: Environment): SystemCall[] {
  if (platform === 'darwin') {
    const find = ['find-certificate', '-a', '-p'];
    return [find, [...find, ...KEYCHAINS]].map((args) => ({ program: '/usr/bin/security', args }));
  }
  if (platform !== 'win32') return [];
  const program = ofWindows('WindowsPowerShell\\v1.0\\powershell.exe', env);
  return [{ program, args: ['-NoProfile', '-NonInteractive', '-Command', WINDOWS_STORE] }];
}

/** By its whole path: of a bare name Windows starts whatever lies in the working directory first. */
function ofWindows(program: string, { SystemRoot = 'C:\\Windows' }: Environment): string {
  return `${SystemRoot}\\System32\\${program}`;
}
