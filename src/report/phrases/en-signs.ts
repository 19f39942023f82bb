/** What stands in the place of signs where they are read aloud. */
export const signsEnglish = {
  signs: {
    for: 'For',
    against: 'Against',
    words: { '→': ', then ', '·': ', ', '•': '[hidden]', '×': 'times', '÷': 'divided by' } as Record<string, string>,
  },
};
