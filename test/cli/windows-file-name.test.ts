import { describe, expect, it } from 'vitest';
import { isWindowsFileName } from '../../src/cli/windows-file-name.js';

describe('a file on Windows', () => {
  it.each([
    'report.html',
    'C:\\Users\\Ana Peña\\report.html',
    'C:report.html',
    '..\\report.html',
    './out/report.html',
    '\\\\server\\share\\report.html',
    '\\\\?\\C:\\report.html',
    'console.txt',
    'com10.txt',
    'visit 10.30.txt',
  ])('may be called %s', (path) => {
    expect(isWindowsFileName(path)).toBe(true);
  });

  it.each([
    'visit 10:30.txt',
    'C:\\visits\\10:30.txt',
    'C:\\10:30\\visit.txt',
    'what?.txt',
    'a|b.txt',
    'NUL',
    'C:\\visits\\con.html',
    'Lpt1.txt',
    'report.',
    'report ',
  ])('may not be called %s', (path) => {
    expect(isWindowsFileName(path)).toBe(false);
  });
});
