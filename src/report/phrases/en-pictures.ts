/** Words of what is drawn as well as told. */
export const picturesEnglish = {
  pictures: {
    way: 'From this screen to the sign-in',
    screen: 'this computer and its network',
    signIn: 'sign-in page',
    breaksAt: (place: string) => `It breaks here: ${place}.`,
    warned: 'Nothing on this way stops every browser. The warnings may stop some.',
    clear: 'Nothing on this way stops a browser.',
    notToTheEnd: 'The check did not come to the end of this way.',
    waterfall: 'Where the time went',
    total: (time: string) => `The bars run from 0 to ${time}.`,
    chances: 'How likely each cause is',
    allChances: 'A full bar is a cause that is certain.',
    inWords: 'The same in words',
    checked: (address: string, time: string) => `${address}, checked ${time}`,
  },
};
