const MARKS = /\p{M}+/gu

/**
 * Lower case, no accents; every other letter and sign as it is. What `fold` starts from, and what keys are made of that are stored:
 * to tell `æ`, `ß` or a hyphen another way would give them another key.
 */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase()
}
