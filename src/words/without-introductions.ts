import { REMOVED } from '../text/removed.js';

/** How people say who they are, before what was taken out: it says nothing of their trouble. */
const INTRODUCTION =
  /(?:\b(?:hi|hello|hola)[, ]+)?\b(?:(?:my|the|her|his|mi|su) )?(?:name is|name|this is|i am|i'm|d\.?o\.?b\.?|date of birth|birth ?date|birthday|born on|born|me llamo|nombre es|nombre|soy|naci el|nací el|nací|fecha de nacimiento)(?: is| es)?:? ?\[removed\],?(?: (?:and|y)\b)?/giu;

/** The text to learn the trouble from: without introductions, and without the places where something was taken out. */
export function withoutIntroductions(text: string): string {
  return text.replace(INTRODUCTION, ' ').replaceAll(REMOVED, ' ');
}
