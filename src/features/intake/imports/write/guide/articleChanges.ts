import { completeReference } from '@/domain/law/legalReference'
import {
  type ArticleFacts,
  FACT_LABELS,
  type ReferenceFacts,
} from '@/features/catalogue/guideFolder/ArticleFacts'
import { referenceText } from '@/features/catalogue/guideFolder/referenceText'
import type { ReadArticle } from '@/features/intake/guideImports/GuideReading'

export type Fact = keyof ArticleFacts

/** What a folder makes of a sheet that is there: what its file leaves unsaid stays, and a verification never goes back. */
export function mergedFacts(read: ReadArticle['facts'], stored: ArticleFacts, derived: string): ArticleFacts {
  const verifiedOf = ({ verifiedAt, validFrom }: Pick<ArticleFacts, 'verifiedAt' | 'validFrom'>) =>
    verifiedAt ?? validFrom ?? ''
  const isLater = read.verifiedAt !== null && read.verifiedAt > verifiedOf(stored)
  // Unsaid, the day of verification is the one that is there: under its own name once the law's day is another.
  const kept = stored.verifiedAt ?? (stored.validFrom === read.validFrom ? null : stored.validFrom)
  return {
    ...read,
    summary: read.summary === derived ? null : read.summary,
    audience: read.audience ?? stored.audience,
    cadence: read.cadence ?? stored.cadence,
    verifiedAt: isLater ? read.verifiedAt : kept === read.validFrom ? null : kept,
    verifiedByName: read.verifiedByName ?? stored.verifiedByName,
    references: read.references.map((reference) => withKnown(reference, stored.references)),
    isDraft: stored.isDraft && read.isDraft,
  }
}

function withKnown(reference: ReferenceFacts, stored: readonly ReferenceFacts[]): ReferenceFacts {
  const text = textAsStored(reference)
  const known = stored.find((each) => each.text === text)
  return {
    text,
    url: reference.url ?? known?.url ?? null,
    legiId: reference.legiId ?? known?.legiId ?? null,
    version: reference.version ?? known?.version ?? null,
  }
}

/** A reference is completed as it is saved: what it is written as then is compared. */
function textAsStored({ text, url, legiId, version }: ReferenceFacts): string {
  const typed = { title: text, article: null, url, legiId, versionDate: version }
  return referenceText(completeReference(typed))
}

/** The facts that differ, each with its words before and after. */
export function articleChanges(
  before: ArticleFacts,
  after: ArticleFacts,
): { fact: Fact; label: string; before: string[]; after: string[] }[] {
  const facts = Object.keys(FACT_LABELS).filter((fact): fact is Fact => fact in before)
  return facts.flatMap((fact) => {
    const [was, is] = [wordsOf(before[fact]), wordsOf(after[fact])]
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ fact, label: FACT_LABELS[fact], before: was, after: is }]
  })
}

function wordsOf(value: ArticleFacts[Fact]): string[] {
  if (value === null || value === '') return []
  if (typeof value === 'boolean') return [value ? 'oui' : 'non']
  if (typeof value === 'string') return value.split('\n').filter(Boolean)
  return value.map((each) =>
    typeof each === 'string'
      ? each
      : [each.text, each.url, each.legiId, each.version].filter(Boolean).join(' · '),
  )
}
