/** Elements that HTML knows to be empty (HTML, "void elements"). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Gives elements that XML lets end at once, as `<script/>`, the end tag without which HTML takes all that follows in. */
export function closeEmptyElements(text: string): string {
  return text.replace(/<[a-z][^<>]*\/>/gi, (tag) => {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    return VOID.has(name.toLowerCase()) ? tag : `${tag.slice(0, -2)}></${name}>`;
  });
}
