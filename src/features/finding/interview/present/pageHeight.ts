import { addressLine } from '@/features/sheets/present/addressLine'
import type { ContactRow } from '@/features/sheets/present/toContact'
import type { InterviewPrint, PrintedAid } from './InterviewPrint'

/** What one A4 leaves between its margins, less what estimates may miss, in millimetres. */
const ROOM = 264
/** The shrinking of each step, as `paper.css` has it. */
const FITS = [1, 0.95, 0.9, 0.85]
/** Characters of a line of the whole width, of a title, of half the width, at full size. */
const WIDE = 92
const TITLE = 74
const HALF = 41
/** Lines of text and of titles at full size; a line at the smallest letters, which do not shrink. */
const LINE = 5.62
const TITLE_LINE = 5.8
const SMALL_LINE = 4.8

type Measured = Pick<InterviewPrint, 'documents'> & { aids: readonly Omit<PrintedAid, 'isCut'>[] }

/** How much of one A4 a page of an interview takes, at a step of shrinking: over 1 it does not hold. The browser measures and corrects it. */
export function pageHeight({ aids, documents }: Measured, contact: ContactRow | null, step: number): number {
  const fit = FITS[step] ?? 1
  const lines = (text: string, width: number) => Math.ceil(text.length / Math.floor(width / fit))
  const text = (words: string, width = WIDE) =>
    words.split('\n').reduce((sum, line) => sum + lines(line, width), 0) * LINE * fit
  const head = (words: string) => lines(words, TITLE) * TITLE_LINE * fit + 4 * fit + 1.4
  const ofAids = aids.map(
    ({ title, summary, facts }) =>
      head(`1. ${title}`) +
      (summary ? text(summary) + 1.6 : 0) +
      facts.reduce((sum, fact) => sum + text(`Pour qui : ${fact.text}`) + 0.8, 0) +
      SMALL_LINE +
      1.6,
  )
  const where = contact && [
    contact.name,
    addressLine(contact.address) || contact.contactPoint,
    contact.phone,
    contact.hoursText,
  ]
  const ofContact = where
    ? head('Où aller') +
      4 * fit +
      2.5 +
      where.reduce((sum, words) => sum + (words ? text(words, WIDE - 5) + 1.6 : 0), 0)
    : 0
  const ofPapers = documents.reduce((sum, words) => sum + text(words, HALF) + 1, 0) / 2
  const papers = documents.length > 0 ? head('Papiers') + ofPapers + LINE * fit : 0
  const frame = 9 + (5 + 8.5) * fit + head('Rendez-vous') + 9 + 5 * fit + 16 + 4 + 3 + 2 * SMALL_LINE
  return (frame + ofAids.reduce((sum, height) => sum + height, 0) + ofContact + papers) / ROOM
}
