import { clip } from '@/features/sheets/values/clip'
import type { InterviewAid, InterviewSheet } from './InterviewSheet'
import { pageHeight } from './pageHeight'

/** An aid as it is printed; `isCut`: its own sheet says more. */
export type PrintedAid = Omit<InterviewAid, 'documents'> & { isCut: boolean }

/** What is printed on the page, and how far its letters are shrunk: 0 (11 pt) to 3 (9,5 pt). */
export type InterviewPage = { aids: PrintedAid[]; documents: string[]; isListCut: boolean; fit: number }

type Shortening = { summary: number; fact: number; documents: number; facts: readonly Fact[] }
type Fact = InterviewAid['facts'][number]['name']

const ALL: readonly Fact[] = ['forWhom', 'amount', 'where', 'delay']
const ESSENTIAL: Shortening = { summary: 0, fact: 92, documents: 3, facts: ['forWhom', 'amount'] }
/** From the whole text to the essential: characters of a summary and of a fact, papers of an aid, facts kept where an address is printed. */
const SHORTENINGS: readonly Shortening[] = [
  { summary: 2000, fact: 2000, documents: 40, facts: ALL },
  { summary: 190, fact: 190, documents: 8, facts: ALL },
  { summary: 95, fact: 190, documents: 6, facts: ALL },
  { summary: 0, fact: 190, documents: 6, facts: ALL },
  { summary: 0, fact: 190, documents: 5, facts: ['forWhom', 'amount', 'delay'] },
  { summary: 0, fact: 92, documents: 4, facts: ['forWhom', 'amount', 'delay'] },
  ESSENTIAL,
]
/** Letters under 9,5 pt are not for a family: past this step what is printed is shortened. */
const SMALLEST = 3

/** The page of an interview as it holds on one A4: whole where it can, else the essential of each aid, in letters of 9,5 pt at least. */
export function interviewPage(sheet: InterviewSheet): InterviewPage {
  for (const shortening of SHORTENINGS) {
    const page = shortened(sheet, shortening)
    const fit = [...Array(SMALLEST + 1).keys()].find((step) => pageHeight(page, sheet.contact, step) <= 1)
    if (fit !== undefined) return { ...page, fit }
  }
  return { ...shortened(sheet, ESSENTIAL), fit: SMALLEST }
}

function shortened(
  { aids, contact }: InterviewSheet,
  { summary, fact, documents, facts }: Shortening,
): Omit<InterviewPage, 'fit'> {
  const kept = contact ? facts : ALL
  const papers = aids.map((aid) => aid.documents.slice(0, documents))
  return {
    aids: aids.map(({ documents: all, ...aid }) => {
      const shown = aid.facts
        .filter(({ name }) => kept.includes(name))
        .map(({ name, text }) => ({ name, text: clip(text, fact) }))
      const lead = summary === 0 && shown.length > 0 ? '' : clip(aid.summary, Math.max(summary, 100))
      const isCut =
        lead !== flat(aid.summary) ||
        all.length > documents ||
        shown.length < aid.facts.length ||
        aid.facts.some(({ name, text }) => shown.some((one) => one.name === name && one.text !== flat(text)))
      return { ...aid, summary: lead, facts: shown, isCut }
    }),
    documents: [...new Set(papers.flat())],
    isListCut: aids.some((aid) => aid.documents.length > documents),
  }
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
