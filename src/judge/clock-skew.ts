import { certificateFaults } from '../browser/certificate.js';
import type { ClockEvidence, Evidence, HandshakeEvidence } from '../model/index.js';

/** Further from a server's time than this, sign-ons and one-time codes begin to fail. */
const MOST_SKEW_MS = 120_000;

/** How far this computer's clock is ahead, in milliseconds, where that matters; 0 where it is right or nobody knows. */
export function wrongBy({ clock, endpoints }: Pick<Evidence, 'clock' | 'endpoints'>): number {
  if (clock === null || Math.abs(clock.skewMs) <= MOST_SKEW_MS) return 0;
  const handshakes = endpoints.flatMap(({ handshake }) => handshake ?? []);
  return handshakes.some((handshake) => speaksAgainstServer(handshake, clock)) ? 0 : clock.skewMs;
}

const DAY_MS = 86_400_000;

/** An expired certificate is noticed within weeks; one that ended longer ago is hardly still in use. */
const LONGEST_UNNOTICED_MS = 90 * DAY_MS;

/**
 * Certificates that hold by this computer's time, and by the server's would come from the future or have ended long
 * ago: it is the server's clock that is wrong.
 */
function speaksAgainstServer(handshake: HandshakeEvidence, clock: ClockEvidence): boolean {
  const here = Date.parse(handshake.at);
  const there = here - clock.skewMs;
  const idsAt = (time: number) => certificateFaults(handshake, new Date(time)).map(({ id }) => id);
  const holdsHere = handshake.chain.length > 0 && !idsAt(here).some((id) => id === 'expired' || id === 'not-yet-valid');
  return (
    holdsHere && (idsAt(there).includes('not-yet-valid') || idsAt(there - LONGEST_UNNOTICED_MS).includes('expired'))
  );
}
