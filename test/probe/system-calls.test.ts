import { describe, expect, it } from 'vitest';
import { certificateCalls, proxySettingsCall } from '../../src/probe/system-calls.js';

const WINDOWS = { SystemRoot: 'D:\\WINNT' };

describe('programs of the operating system', () => {
  it.each<[NodeJS.Platform, string[]]>([
    ['linux', []],
    ['freebsd', []],
    ['darwin', ['/usr/sbin/scutil', '/usr/bin/security', '/usr/bin/security']],
    ['win32', ['D:\\WINNT\\System32\\reg.exe', 'D:\\WINNT\\System32\\WindowsPowerShell\\v1.0\\powershell.exe']],
  ])('on %s: those that come with it, by their whole path', (platform, programs) => {
    const calls = [proxySettingsCall(platform, WINDOWS), ...certificateCalls(platform, WINDOWS)];
    expect(calls.flatMap((call) => call?.program ?? [])).toEqual(programs);
  });

  it('are where Windows usually lies, where nothing else is said', () => {
    expect(proxySettingsCall('win32', {})?.program).toBe('C:\\Windows\\System32\\reg.exe');
  });

  it('are handed nothing that a shell would have to read', () => {
    const [call] = certificateCalls('win32', WINDOWS);
    expect(call?.args.slice(0, -1)).toEqual(['-NoProfile', '-NonInteractive', '-Command']);
    expect(call?.args.at(-1)).not.toMatch(/"/);
  });
});
