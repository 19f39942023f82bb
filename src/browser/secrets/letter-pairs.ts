/**
 * How readily one letter follows another in English and Spanish words: a row for each first letter, a digit for each
 * second, 5 for a pair as common as chance would have it. Base-two logarithms, counted in the words of manuals.
 */
// prettier-ignore
const PAIRS = [
  '15650252504757050767443041',
  '71437010730830730654610040',
  '70407007606600810537500030',
  '62349232820532620563522030',
  '63574432301557242875243420',
  '70117600800621700645600040',
  '62328356701546620763611020',
  '81238000700334710646501040',
  '54656450001558640567050203',
  '80028021601000801050800010',
  '62229334802535530374514130',
  '71248211802720730155530070',
  '85238101700252770050500030',
  '61677482604324520277430020',
  '34552341414668550765645220',
  '70028115601600750756501030',
  '30000002400320340254900020',
  '72448341704444730566421040',
  '52538316604432551368613030',
  '71428106800430620665502050',
  '55546350510667250777000101',
  '70219000800000600020000010',
  '80147216701406610661102020',
  '51647314701123280048401443',
  '54546344601565672575334022',
  '70349000700532500033500035',
];

/** Words reach this on average (one in a hundred does not); of random letters nine in ten do not. */
const WORDS_REACH = 4.5;

/** Whether letters can be read out as a word or a few run together; up to four may be an abbreviation. */
export function isSpeakable(letters: string): boolean {
  return /^[a-z]+$/i.test(letters) && (letters.length < 5 || averagePair(letters.toLowerCase()) >= WORDS_REACH);
}

function averagePair(letters: string): number {
  let sum = 0;
  for (let at = 1; at < letters.length; at += 1)
    sum += Number(PAIRS[place(letters, at - 1)]?.[place(letters, at)] ?? 0);
  return sum / (letters.length - 1);
}

function place(letters: string, at: number): number {
  return letters.charCodeAt(at) - 97;
}
