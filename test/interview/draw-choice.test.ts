import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../src/interview/phrases/index.js';
import { drawChoice } from '../../src/interview/prompts/draw-choice.js';
import { drawnPrompts } from '../../src/interview/prompts/drawn-prompts.js';
import type { Screen } from '../../src/interview/prompts/prompts.js';
import { columns } from '../../src/text/wrap.js';

const TEXTS = {
  spanish: 'El navegador avisa de que el sitio no es seguro, o la página sale en blanco. '.repeat(2),
  'marks apart': 'La contraseña de mañana ya caducó según la página. '.normalize('NFD').repeat(3),
  japanese: 'ユーザー名またはパスワードが受け付けられません。'.repeat(2),
  thai: 'ไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่าน'.repeat(4),
  emoji: '👩‍⚕️ 🏥 👨‍👩‍👧‍👦 🇪🇸 '.repeat(12),
};

function drawn(text: string, width: number, phrases = PHRASES.es): string[] {
  const output = { columns: width, rows: 24 } as unknown as NodeJS.WriteStream;
  const signal = AbortSignal.abort();
  const screen: Screen = { input: process.stdin, output, signal, color: true, ascii: false, prompts: drawnPrompts };
  const shown = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, label: text }));
  const view = { screen, phrases, ask: text, why: text, typed: '', cleared: '', shown, noticed: text };
  return drawChoice({ ...view, active: 4, whyOpen: false, canChange: true }).flatMap((part) => part.split('\n'));
}

describe.each(Object.entries(TEXTS))('a question and choices in letters of another width: %s', (_, text) => {
  it.each([80, 40, 30])('stay within %d columns and 24 rows, all of the question shown', (width) => {
    const rows = drawn(text, width);
    expect(rows.filter((row) => columns(row) >= width)).toEqual([]);
    if (width > 30) expect(rows.length).toBeLessThanOrEqual(24);
    const letters = (lines: string[]) => lines.join('').replace(/\u001B\[\d+m|\s/g, '');
    expect(letters(rows)).toContain(letters([text]));
  });
});

describe('the keys', () => {
  it.each(Object.values(PHRASES))('stand on one line with what they do: $language', (phrases) => {
    for (let width = 26; width <= 80; width += 1) {
      const text = drawn('x', width, phrases).join('\n');
      for (const key of [phrases.key.move, phrases.key.change, phrases.key.search, phrases.key.why])
        expect(text, String(width)).toContain(key);
    }
  });
});
