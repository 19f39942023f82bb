import type { FrameFacts, LoginFormFacts, PageFacts } from '../model/index.js';

/** Whether a frame holds a sign-in: by what it answered, or by its address and name where it was not asked. */
export function holdsSignIn({ otherSite, looksLikeSignIn, visit }: FrameFacts): boolean {
  if (visit === undefined) return looksLikeSignIn;
  if (visit.loginForm !== undefined) return otherSite || visit.framingRefusedBy === undefined;
  // What answers with a script or not at all is what it says it is.
  return looksLikeSignIn && (visit.drawnByScripts || visit.status === undefined || visit.status >= 400);
}

/** The frame of another site that holds the sign-in. */
export function signInFrame({ frames }: PageFacts): FrameFacts | undefined {
  return frames.find((frame) => frame.otherSite && holdsSignIn(frame));
}

/** The form that people see on the page: its own, or that of a frame of its site which the frame may show. */
export function formOf({ loginForm, frames }: PageFacts): LoginFormFacts | undefined {
  if (loginForm !== undefined) return loginForm;
  const shown = frames.find(
    ({ otherSite, visit }) => !otherSite && visit?.framingRefusedBy === undefined && visit?.loginForm,
  );
  return shown?.visit?.loginForm;
}
