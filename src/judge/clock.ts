import { minuteOf } from '../text/moments.js';
import { wrongBy } from './clock-skew.js';
import { defineFinding } from './define-finding.js';

const skewed = defineFinding({
  id: 'clock.skewed',
  needs: ['clock', 'endpoints'],
  detect: ({ clock, endpoints }) =>
    wrongBy({ clock, endpoints: endpoints.map(({ value }) => value) }) !== 0
      ? {
          facts: {
            host: clock.host,
            minutes: Math.round(Math.abs(clock.skewMs) / 60_000),
            direction: clock.skewMs > 0 ? 'ahead' : 'behind',
            localTime: minuteOf(clock.localTime),
            serverTime: minuteOf(clock.serverTime),
          },
          seenAt: 'clock',
        }
      : undefined,
});

/** Detectors of what is found about this computer's clock, by id. */
export const clockFindings = { 'clock.skewed': skewed };
