/** Behind a full stop and before what begins a sentence. Initials (`p. m.`) and a number in front are none. */
const ENDS = /(?<=[^\s.!?][.!?…]["')\]]?)(?<!(?:^|[\s(.])\p{L}\.|^\d+\.) (?=["'(¿¡]?[\p{Lu}\p{N}])/u;

/** The sentences of a text. What is said in quotation marks stays in one piece, as it is said in one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.split(ENDS)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (open.split('"').length % 2 === 0) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : [...sentences, open];
}
