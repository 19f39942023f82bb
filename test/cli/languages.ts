/** Words that stand in most sentences of one language and in none of the other. */
const MARKS = {
  en: /\b(?:the|and|with|of|is|are|not|there|takes|this|that|it|for|or|by|which|cannot|all|them|did|you|one|must)\b/iu,
  es: /(?<!\p{L})(?:el|la|los|las|un|una|del|al|que|con|por|para|esta?|esto|existe|acepta|falta|quiso|hay|ya|se)(?!\p{L})/iu,
};

/** What a sentence repeats of the call or names of the program: the same in every language. */
const NAMES =
  /"[^"]*"|'[^']*'|portal-login-doctor(?: [a-z]+)*(?: --?[a-z-]+| [a-z-]+)?|-{1,2}[a-z0-9][\w-]*(?:[= ][A-Z:]+)?|[a-z]+(?:-[a-z]+)+|[\w./-]+\.(?:json|yaml|txt|pem|org|md)\S*/gu;

/** The words of another language that are left in a text, quotations and names aside. */
export function foreignWords(text: string, language: 'en' | 'es'): string[] {
  const plain = text.replace(NAMES, ' ');
  return plain.match(new RegExp(MARKS[language === 'en' ? 'es' : 'en'], 'giu')) ?? [];
}
