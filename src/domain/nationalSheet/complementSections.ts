import { createHash } from 'node:crypto'
import type { NationalSheet } from './NationalSheet'
import { plainText } from './plainText'
import { sectionsOf } from './sectionsOf'

/** A titled part of a sheet to which a local complement is anchored; the sheet as a whole is the one whose path is empty. */
export type ComplementSection = {
  path: string
  /** Address in the page; the empty one of the sheet as a whole. */
  anchor: string
  title: string
  /** All its words: what a complement was written against. */
  text: string
  /** Differs when its words do; spaces do not count. */
  hash: string
}

/** Every part of a sheet that may be completed, in reading order, the sheet as a whole first. */
export function complementSections(sheet: NationalSheet): ComplementSection[] {
  const whole = {
    path: '',
    anchor: '',
    title: sheet.title,
    whole: plainText([...sheet.introduction, ...sheet.body]),
  }
  const titled = sectionsOf(sheet).filter(({ anchor }) => anchor !== '')
  return [whole, ...titled].map(({ path, anchor, title, whole: text }) => ({
    path,
    anchor,
    title,
    text,
    hash: wordsHash(text),
  }))
}

function wordsHash(text: string): string {
  return createHash('sha1').update(text.replace(/\s+/g, ' ').trim()).digest('base64url')
}
