/** What a visit says where numbers and lines are typed: see `typedPrompts`. */
export const typedEnglish = {
  typed: {
    answer: 'Answer: {answer}',
    soFar: 'Answer so far: {answer}',
    hidden: '[hidden]',
    choose: 'Type a number from 1 to {count} and press Enter.',
    chooseOrWords: "Type a number from 1 to {count}, or the patient's own words, and press Enter.",
    why: 'Type ? to hear more.',
    change: 'Type < to change an answer.',
    back: 'Type < to go back.',
    noNumber: 'There is no number {number} in the list. Type a number from 1 to {count}.',
    noneFits: 'No choice has these words. Type a number from 1 to {count}.',
    severalFit: 'More than one choice has these words. Type one of these numbers: {numbers}.',
    yesOrNo: 'Type y for yes or n for no, and press Enter. Enter alone means {usual}.',
    passOver: 'Enter alone passes over.',
    keep: 'Enter alone keeps it. Type - to take it away.',
  },
};
