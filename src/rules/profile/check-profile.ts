import { AddressError, readAddress } from '../../browser/address/read-address.js';
import type { BothLanguages, Profile, ProductRule } from '../../model/index.js';
import { closestId } from '../../text/closest-id.js';
import { joinSentences } from '../../text/both-languages.js';
import { didYouMean } from '../../text/did-you-mean.js';
import type { YamlPath } from '../at.js';

/** What is wrong in a profile that has the right shape, and where. */
export interface ProfileFault {
  path: YamlPath;
  message: BothLanguages;
}

/** Checks what a shape cannot tell: that addresses are addresses, and that the product is a known one. */
export function checkProfile(profile: Profile, products: readonly ProductRule[]): ProfileFault[] {
  return [
    ...(profile.addresses ?? []).flatMap((address, index) => at(['addresses', index], addressFault(address))),
    ...(profile.appLinks ?? []).flatMap((link, index) => at(['app-links', index], appLinkFault(link))),
    ...at(['portal', 'product'], productFault(profile.portal?.product, products)),
  ];
}

function at(path: YamlPath, message: BothLanguages | undefined): ProfileFault[] {
  return message === undefined ? [] : [{ path, message }];
}

const WRONG_ADDRESS = {
  secret: {
    en: 'this link carries a secret, which has no place here. Write the address of the sign-in page.',
    es: 'este enlace lleva un dato secreto que no debe quedar aquí. Escriba la dirección de la página de acceso.',
  },
  elsewhere: {
    en: 'this link leads somewhere else. Write the address that the browser shows at the sign-in page.',
    es: 'este enlace lleva a otra parte. Escriba la dirección que muestra el navegador en la página de acceso.',
  },
  noDot: {
    en: 'a portal that anybody can reach has a dot in its name, as portal.example.org.',
    es: 'un portal al que todos pueden entrar tiene un punto en su nombre, como portal.example.org.',
  },
  app: {
    en: 'takes an address that starts with https://, as https://apps.apple.com/… or https://play.google.com/….',
    es: 'acepta una dirección que empieza con https://, como https://apps.apple.com/… o https://play.google.com/….',
  },
} satisfies Record<string, BothLanguages>;

/** What keeps a text from being the address of a portal, as a sentence; undefined for one that is. */
function addressFault(text: string): BothLanguages | undefined {
  try {
    const { facts } = readAddress(text);
    if (facts.secretsRemoved.length > 0 || facts.hadCredentials) return WRONG_ADDRESS.secret;
    if (facts.special !== undefined || facts.wrappedBy.length > 0) return WRONG_ADDRESS.elsewhere;
    if (facts.host?.kind === 'name' && !facts.host.name.includes('.')) return WRONG_ADDRESS.noDot;
    return undefined;
  } catch (error) {
    if (error instanceof AddressError) return error.told;
    throw error;
  }
}

/** What keeps a text from being the address of an app in a store; undefined for one that is. */
function appLinkFault(text: string): BothLanguages | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:') return undefined;
  return WRONG_ADDRESS.app;
}

/** What keeps a text from naming a known product; undefined for one that does, and for none. */
function productFault(id: string | undefined, products: readonly ProductRule[]): BothLanguages | undefined {
  if (id === undefined || products.some((product) => product.id === id)) return undefined;
  const ids = products.map((product) => product.id);
  const hint = didYouMean(closestId(id, ids));
  return joinSentences({ en: `there is no product "${id}".`, es: `no existe el producto "${id}".` }, hint, {
    en: 'All of them: portal-login-doctor explain product',
    es: 'Lista completa: portal-login-doctor explain product',
  });
}
