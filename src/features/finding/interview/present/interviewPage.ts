import { clip } from '@/features/sheets/values/clip'
import type { InterviewPrint, PrintedAid } from './InterviewPrint'
import type { InterviewAid, InterviewSheet } from './InterviewSheet'
import { pageHeight } from './pageHeight'

type Shortening = { summary: number; fact: number; documents: number; facts: readonly Fact[] }
type Fact = InterviewAid['facts'][number]['name']

const TWO_LINES = 190
const WIDENED: readonly Fact[] = ['amount', 'forWhom', 'where', 'delay']
const ALL: readonly Fact[] = ['forWhom', 'amount', 'where', 'delay']
const ESSENTIAL: Shortening = { summary: 0, fact: 92, documents: 3, facts: ['forWhom', 'amount'] }
/** From the whole text to the essential: characters of a summary and of a fact, papers of an aid, facts kept where an address is printed. */
const SHORTENINGS: readonly Shortening[] = [
  { summary: 2000, fact: 2000, documents: 40, facts: ALL },
  { summary: 190, fact: TWO_LINES, documents: 8, facts: ALL },
  { summary: 95, fact: TWO_LINES, documents: 6, facts: ALL },
  { summary: 0, fact: TWO_LINES, documents: 6, facts: ALL },
  { summary: 0, fact: TWO_LINES, documents: 5, facts: ['forWhom', 'amount', 'delay'] },
  { summary: 0, fact: 92, documents: 4, facts: ['forWhom', 'amount', 'delay'] },
  ESSENTIAL,
]
/** Letters under 9,5 pt are not for a family: past this step what is printed is shortened. */
const SMALLEST = 3

/** The page of an interview as it holds on one A4: whole where it can, else the essential of each aid, in letters of 9,5 pt at least. */
export function interviewPage(sheet: InterviewSheet): InterviewPrint {
  const holding = SHORTENINGS.map((shortening) => shortened(sheet, shortening)).find((page) =>
    holds(page, sheet),
  )
  const page = widened(holding ?? shortened(sheet, ESSENTIAL), sheet)
  const steps = [...Array(SMALLEST).keys()]
  const fit = steps.find((step) => pageHeight(page, sheet.contact, step) <= 1) ?? SMALLEST
  return { ...page, fit, aids: page.aids.map((aid, at) => ({ ...aid, isCut: isCut(aid, sheet.aids[at]) })) }
}

type Shortened = Pick<InterviewPrint, 'documents' | 'isListCut'> & { aids: Omit<PrintedAid, 'isCut'>[] }

const holds = (page: Shortened, { contact }: InterviewSheet) => pageHeight(page, contact, SMALLEST) <= 1

function shortened(
  { aids, contact }: InterviewSheet,
  { summary, fact, documents, facts }: Shortening,
): Shortened {
  const kept = contact ? facts : ALL
  const papers = aids.map((aid) => aid.documents.slice(0, documents))
  return {
    aids: aids.map(({ documents: _, ...aid }) => {
      const shown = aid.facts.flatMap(({ name, text }) =>
        kept.includes(name) ? [{ name, text: clip(text, fact) }] : [],
      )
      const isLeft = summary === 0 && shown.length > 0
      return { ...aid, summary: isLeft ? '' : clip(aid.summary, Math.max(summary, 95)), facts: shown }
    }),
    documents: [...new Set(papers.flat())],
    isListCut: aids.some((aid) => aid.documents.length > documents),
  }
}

/** Gives facts that were cut their second line back, the amounts first, as long as the page holds. */
function widened(page: Shortened, sheet: InterviewSheet): Shortened {
  let best = page
  for (const name of WIDENED)
    for (const [at, aid] of sheet.aids.entries()) {
      const whole = aid.facts.find((fact) => fact.name === name)?.text
      const wider = whole ? withFact(best, at, { name, text: clip(whole, TWO_LINES) }) : best
      if (holds(wider, sheet)) best = wider
    }
  return best
}

/** The page with longer words for a fact that one of its aids has. */
function withFact(page: Shortened, at: number, longer: InterviewAid['facts'][number]): Shortened {
  const lengthen = (fact: InterviewAid['facts'][number]) =>
    fact.name === longer.name && fact.text.length < longer.text.length ? longer : fact
  const aids = page.aids.map((aid, rank) => (rank === at ? { ...aid, facts: aid.facts.map(lengthen) } : aid))
  return { ...page, aids }
}

/** Tells whether the sheet of an aid says more than what is printed of it. */
function isCut(printed: Omit<PrintedAid, 'isCut'>, aid: InterviewAid | undefined): boolean {
  const texts = printed.facts.map(({ text }) => flat(text))
  return (
    flat(printed.summary) !== flat(aid?.summary ?? '') ||
    (aid?.facts ?? []).some(({ text }) => !texts.includes(flat(text)))
  )
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
