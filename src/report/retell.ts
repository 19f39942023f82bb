import type { Diagnosis, Language, Result, Situation, Table } from '../model/index.js';
import { assemble } from './assemble.js';

/**
 * The same result with its texts in other languages. What the practice wrote in its profile stays as it is.
 * @param table - Where the texts stand.
 */
export function retell(
  result: Result,
  { lang, patientLang }: { lang: Language; patientLang: Language },
  table: Table,
): Result {
  const { evidence, findings, troubled, practiceAdvice, tool } = result;
  const told = assemble({
    ...(evidence !== null && { evidence }),
    findings,
    troubled,
    situation: situationOf(result),
    diagnosis: diagnosisOf(result),
    table,
    language: lang,
    patientLanguage: patientLang,
    tool,
  });
  return { ...told, practiceAdvice };
}

function situationOf({ answers, tried, words, understood, language }: Result): Situation {
  if (words === null) return { answers, tried };
  const { aboutSignIn = true, message, symptom } = understood ?? {};
  return {
    answers,
    tried,
    said: {
      text: words,
      removed: [],
      language,
      aboutSignIn,
      likelihoods: {},
      answers: { ...(symptom !== undefined && { symptom }) },
      ...(message !== undefined && { message }),
    },
  };
}

function diagnosisOf({ causes, plan, verdict, office }: Result): Diagnosis {
  return {
    causes: causes.map(({ id, probability, confirmed, provedBy, because, fixes }) => ({
      id,
      probability,
      confirmed,
      provedBy,
      because,
      fixes: fixes.map((fix) => fix.id),
    })),
    plan: plan.map(({ id, solves }) => ({ fix: id, solves })),
    verdict,
    office: { call: office.call, reason: office.reason },
  };
}
