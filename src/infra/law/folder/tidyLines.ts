/** The lines of a text that say something, each word after one space. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split(/\s/).filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n')
