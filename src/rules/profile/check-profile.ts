import { AddressError, readAddress } from '../../browser/address/read-address.js';
import type { Profile, ProductRule } from '../../model/index.js';
import { closestId } from '../../text/closest-id.js';
import { didYouMean, joinSentences } from '../../text/did-you-mean.js';
import type { YamlPath } from '../parse.js';

/** What is wrong in a profile that has the right shape, and where. */
export interface ProfileFault {
  path: YamlPath;
  message: string;
}

/** Checks what a shape cannot tell: that addresses are addresses, and that the product is a known one. */
export function checkProfile(profile: Profile, products: readonly ProductRule[]): ProfileFault[] {
  return [
    ...(profile.addresses ?? []).flatMap((address, index) => at(['addresses', index], addressFault(address))),
    ...(profile.appLinks ?? []).flatMap((link, index) => at(['app-links', index], appLinkFault(link))),
    ...at(['portal', 'product'], productFault(profile.portal?.product, products)),
  ];
}

function at(path: YamlPath, message: string | undefined): ProfileFault[] {
  return message === undefined ? [] : [{ path, message }];
}

/** What keeps a text from being the address of a portal, as a sentence; undefined for one that is. */
function addressFault(text: string): string | undefined {
  try {
    const { facts } = readAddress(text);
    if (facts.secretsRemoved.length > 0 || facts.hadCredentials)
      return 'this link carries a secret, which has no place here. Write the address of the sign-in page.';
    if (facts.special !== undefined || facts.wrappedBy.length > 0)
      return 'this link leads somewhere else. Write the address that the browser shows at the sign-in page.';
    if (facts.host?.kind === 'name' && !facts.host.name.includes('.'))
      return 'a portal that anybody can reach has a dot in its name, as portal.example.org.';
    return undefined;
  } catch (error) {
    if (error instanceof AddressError) return error.message;
    throw error;
  }
}

/** What keeps a text from being the address of an app in a store; undefined for one that is. */
function appLinkFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:') return undefined;
  return 'takes an address that starts with https://, as https://apps.apple.com/… or https://play.google.com/….';
}

/** What keeps a text from naming a known product; undefined for one that does, and for none. */
function productFault(id: string | undefined, products: readonly ProductRule[]): string | undefined {
  if (id === undefined || products.some((product) => product.id === id)) return undefined;
  const ids = products.map((product) => product.id);
  const hint = didYouMean(closestId(id, ids));
  return joinSentences(`there is no product "${id}".`, hint, 'All of them: portal-login-doctor explain product');
}
