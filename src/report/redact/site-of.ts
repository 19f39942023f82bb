/** Second-level labels of country codes under which names are registered: `co.uk`, `org.au`. */
const SHORT_SECOND_LEVEL = /\.(?:[a-z]{2,3}\.[a-z]{2})$/;

/**
 * The part of a host's name that it shares with its neighbours, near enough for telling them apart: the site of the
 * checked host is known, of others it is the last two labels, or three below a country's second level.
 */
export function siteOf(host: string, known: string | undefined): string {
  if (known !== undefined && `.${host}`.endsWith(`.${known}`)) return known;
  const labels = host.split('.');
  return labels.slice(SHORT_SECOND_LEVEL.test(host) && labels.length > 2 ? -3 : -2).join('.');
}
