import { describe, expect, it } from 'vitest';
import { fileText } from '../../src/text/file-text.js';

const TEXT = 'síntoma: otro\r\nnote: “ñ” 🩺\r\n';
const WESTERN = 'Clínica Peña\r\n';
const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');

describe('the text of a file', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with a mark, as Notepad saves it', Buffer.from(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16, as > of Windows PowerShell writes it', utf16, TEXT],
    ['UTF-16 the other way round', Buffer.from(utf16).swap16(), TEXT],
    ['a Western code page', Buffer.from(WESTERN, 'latin1'), WESTERN],
    ['nothing', Buffer.alloc(0), ''],
    ['a mark alone', Buffer.from([0xff, 0xfe]), ''],
  ])('is read from %s', (_, bytes, text) => {
    expect(fileText(bytes)).toBe(text);
  });
});
