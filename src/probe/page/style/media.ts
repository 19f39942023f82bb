/** The window that a page is looked at through, in CSS pixels: an ordinary one on a desk. */
const WINDOW = { width: 1280, height: 720 };
const EM = 16;

/** Features whose value is taken for granted at a desk (Media Queries 5). */
const TAKEN: Readonly<Record<string, string>> = {
  orientation: 'landscape',
  'prefers-reduced-motion': 'no-preference',
  'prefers-color-scheme': 'light',
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  scripting: 'enabled',
  'forced-colors': 'none',
};

/** Whether a list of media queries holds at a desk; an empty one does. What cannot be told does not hold. */
export function holdsAtDesk(queries: string): boolean {
  const list = queries.slice(0, 1000).toLowerCase().trim();
  return list === '' || list.split(',').some(queryHolds);
}

function queryHolds(query: string): boolean {
  const text = query.trim().replace(/^only\s+/, '');
  const denied = /^not\s/.test(text);
  const parts = text
    .replace(/^not\s/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .split(' and ');
  const holds = parts.every(partHolds);
  return denied ? !holds && parts.every((part) => partIsKnown(part)) : holds;
}

function partHolds(part: string): boolean {
  if (!part.startsWith('(')) return part === 'all' || part === 'screen';
  if (/[<>]/.test(part)) return comparisonHolds(part.slice(1, -1));
  const [name = '', value = ''] = part
    .slice(1, -1)
    .split(':', 2)
    .map((piece) => piece.trim());
  const range = /^(min|max)-(width|height)$/.exec(name);
  if (range === null) return TAKEN[name] !== undefined && (value === '' || TAKEN[name] === value);
  const limit = pixels(value);
  const size = range[2] === 'width' ? WINDOW.width : WINDOW.height;
  return limit !== undefined && (range[1] === 'min' ? size >= limit : size <= limit);
}

/** `width >= 600px`, `400px <= width <= 900px` (Media Queries 4, section 2.4.3). */
function comparisonHolds(text: string): boolean {
  const pieces = text.split(/(<=?|>=?)/).map((piece) => piece.trim());
  const values = pieces.map((piece) => (piece === 'width' || piece === 'height' ? WINDOW[piece] : pixels(piece)));
  return pieces.every((operator, index) => {
    if (index % 2 === 0) return true;
    const left = values[index - 1] ?? Number.NaN;
    const right = values[index + 1] ?? Number.NaN;
    const equal = operator.endsWith('=') && left === right;
    return equal || (operator.startsWith('<') ? left < right : left > right);
  });
}

function partIsKnown(part: string): boolean {
  return /^(?:all|screen|print|speech)$|^\((?:min|max)-(?:width|height)\s*:/.test(part);
}

function pixels(value: string): number | undefined {
  const match = /^([\d.]+)(px|r?em)?$/.exec(value);
  if (match === null) return undefined;
  return Number(match[1]) * (match[2] === undefined || match[2] === 'px' ? 1 : EM);
}
