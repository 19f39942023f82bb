import type { Result } from '../../model/index.js';
import { minuteOf } from '../../text/moments.js';
import { resultPage } from '../page/result-page.js';
import { phrasesIn, type Phrases } from '../phrases/index.js';
import type { RenderOptions } from '../render-options.js';
import { documentOf } from './document.js';

/** The report as one file to look at, to mail or to print. */
export function renderHtml(result: Result, options: RenderOptions): string {
  const phrases = phrasesIn(result.language);
  const blocks = resultPage(result, phrases, options);
  const [first] = blocks;
  const title = first?.kind === 'paragraph' ? first.text : result.tool.name;
  return documentOf(title, blocks, { lang: result.language, phrases, note: noteOf(result, phrases) });
}

/** What wrote the page, and what was checked when. */
function noteOf({ tool, target, evidence }: Result, { pictures, moment }: Phrases): string {
  const checked =
    target === null || evidence === null ? [] : [pictures.checked(target, moment(minuteOf(evidence.startedAt)))];
  return [`${tool.name} ${tool.version}`, ...checked].join(' · ');
}
