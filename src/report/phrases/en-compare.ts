import type { ChangeKind, MeaningId } from '../../model/index.js';

/** What a difference means, and what to do about it; `here` and `there` are the letters of the two. */
const meaning: Record<MeaningId, (here: string, there: string) => [string, string]> = {
  'other-address': () => [
    'A and B are checks of different addresses.',
    'What differs may come from that alone. Check the same address at both places.',
  ],
  'not-checked': (here) =>
    here === ''
      ? ['Neither file holds a check that got through.', 'Only the answers can be compared.']
      : [`Nothing could be checked at ${here}.`, 'Check again there, and compare once more.'],
  intercepted: (here) => [
    `The certificate at ${here} is another one: something signs in the portal's place.`,
    `An antivirus, a filter or a proxy reads the traffic at ${here}. Whoever looks after it has to except the portal.`,
  ],
  clock: (here, there) => [
    `The clock of the computer at ${here} is wrong, and at ${there} it is right.`,
    'Set date, time and time zone there before anything else.',
  ],
  'clock-of-portal': () => [
    "Both computers differ from the portal's clock by as much.",
    "So it is the portal's clock that is wrong. Its support has to set it.",
  ],
  filtered: (here, there) => [
    `The portal is fine: it answers at ${there}. The network at ${here} is in the way.`,
    `Whoever looks after the network at ${here} has to let the portal through. Another network works until then.`,
  ],
  refused: (here, there) => [
    `The portal answers at ${there} and refuses ${here}.`,
    `Its firewall may block the network at ${here}, a VPN or another country. Its support can allow it.`,
  ],
  unreachable: (here, there) => [
    `The portal answers at ${there}. At ${here} no connection to it can be made.`,
    `Check at both places again, at the same time. If it stays so, the network at ${here} is in the way. If not, the portal was down for a while.`,
  ],
  'fault-at-both': () => [
    "The same fault is at both places, so it is the portal's.",
    "Nothing on the patient's side helps. Pass the check on to the portal's support.",
  ],
  'network-at-both': () => [
    'The same is in the way at both places, before the portal is reached.',
    'Check once more from another network, from a phone without Wi-Fi for instance.',
  ],
  'other-fault': () => [
    'Both are stopped, by different faults.',
    'The first fault may have hidden the second. Put one right, and check again.',
  ],
  'fault-gone': (here, there) => [
    `The fault is gone: ${here} shows it, and ${there} does not.`,
    `If ${there} was checked at another place, check once more at ${here}.`,
  ],
  'fault-new': (here, there) => [
    `The fault is new: ${here} shows it, and ${there} does not.`,
    `If ${here} was checked at another place, check once more at ${there}. Otherwise the portal's support has to know.`,
  ],
  'certificate-not-trusted': (here) => [
    `The certificate at ${here} is another one, and it is not trusted.`,
    "Either something on the way signs in the portal's place, or one of its servers is set up wrongly. Compare the issuers.",
  ],
  'certificate-renewed': () => [
    'The certificates differ, and both are trusted.',
    'That is no fault. It was renewed, or the portal has several servers.',
  ],
  'inside-address': (here) => [
    `At ${here} the portal's name leads to an address inside the network.`,
    'Outside it the name leads elsewhere. What is seen inside does not hold for patients at home.',
  ],
  'other-end': () => [
    'The way ends at another site at B than at A.',
    'One of them may lead to a page of the network, or to another server of the portal.',
  ],
  slower: (here) => [
    `The portal answers much more slowly at ${here}.`,
    'The line there, a VPN or a filter may be the reason.',
  ],
  'other-warnings': () => [
    'The portal answers at both places. What was found besides differs.',
    'None of it stops every browser.',
  ],
  'other-cause': () => [
    'The answers at B lead to another cause than those at A.',
    'Go by the later answers: something may have been tried in between.',
  ],
  'other-page': () => ['A and B checked different pages of the same site.', 'What differs may come from that alone.'],
  same: () => [
    'The portal answers at both places, and nothing that matters differs.',
    "If a patient cannot sign in, look at the account and at the patient's browser.",
  ],
};

/** What differs, as the name of a row. */
const changes: Record<Exclude<ChangeKind, 'status'>, string> = {
  addresses: 'addresses',
  issuer: 'issuer',
  fingerprint: 'SHA-256',
  names: 'names',
  end: 'ends at',
  kept: 'kept',
  dropped: 'dropped',
  time: 'took',
};

/** Words of a comparison. */
export const compareEnglish = {
  compare: {
    meaning,
    changes,
    also: 'Also',
    file: 'file',
    address: 'address',
    checked: 'checked',
    result: 'result',
    notChecked: 'not checked',
    none: 'none',
    new: 'New at B',
    gone: 'Gone at B',
    both: 'At both',
    alike: (stages: string) => `The same at both: ${stages}.`,
    exits: {
      worse: 'exit code 1 (B is worse than A)',
      new: 'exit code 1 (B shows something new)',
      'no-worse': 'exit code 0 (B is no worse than A)',
    },
  },
};
