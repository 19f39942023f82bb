import type { RunningCheck } from './desk.js';
import { say } from './say.js';
import type { Visit } from './visit-state.js';
import { isSettled, waitForCheck } from './wait-for-check.js';

/** The check whose line has not been shown yet. */
export function untold({ desk, shownLine }: Visit): RunningCheck | undefined {
  const check = desk.check();
  return check?.line === shownLine ? undefined : check;
}

/** Shows the check's line where it has come to its end. */
export async function tellIfDone(check: RunningCheck | undefined, visit: Visit): Promise<void> {
  if (check !== undefined && (await isSettled(check.line))) tell(await check.line, check, visit);
}

/** Waits for the check and shows its line. @throws VisitStopped */
export async function waitAndTell(check: RunningCheck, visit: Visit): Promise<void> {
  tell(await waitForCheck(check, visit.screen, visit.phrases), check, visit);
}

function tell(line: string, { line: shown }: RunningCheck, visit: Visit): void {
  say(visit.screen, `  ${line}`);
  visit.shownLine = shown;
}
