import type { OfflineBlock, OfflineSheet } from '@/domain/offline/OfflineSheet'
import type { ReadableArticle } from '@/features/catalogue/articles/present/ReadableArticle'
import type { ReadableScheme } from '@/features/catalogue/schemes/read/findScheme'
import { relationId } from '@/infra/database/relationId'
import { offlineBlocks, textBlocks } from './offlineBlocks'
import { offlineWords } from './offlineWords'

type References = ReadableArticle['legalReferences']

/** A sheet of the guide as it leaves: an allow-list. Amounts stay marks. */
export function articleForOffline(article: ReadableArticle): OfflineSheet {
  const chapter = relationId(article.chapter)
  return {
    number: article.number ?? '',
    kind: 'article',
    title: article.title,
    acronyms: article.acronyms ?? [],
    keywords: article.keywords ?? [],
    lead: article.summary ?? '',
    facts: [],
    parts: partsOf([
      ['', offlineBlocks(article.body)],
      [offlineWords('legal'), legalBlocks(article.legalReferences)],
    ]),
    phones: [],
    place: chapter ? { chapter, position: article.position ?? 0 } : null,
    keeper: null,
    verifiedAt: article.verifiedAt ?? null,
    validUntil: article.validUntil ?? null,
  }
}

const FACTS = ['forWhom', 'amount', 'where', 'delay'] as const

/** A scheme as it leaves: an allow-list. */
export function schemeForOffline(scheme: ReadableScheme): OfflineSheet {
  return {
    number: scheme.number ?? '',
    kind: 'scheme',
    title: scheme.title,
    acronyms: scheme.acronyms ?? [],
    keywords: scheme.keywords ?? [],
    lead: scheme.summary ?? '',
    facts: FACTS.flatMap((name) => (scheme[name] ? [{ label: offlineWords(name), text: scheme[name] }] : [])),
    parts: partsOf([
      [offlineWords('conditions'), textBlocks(scheme.conditions)],
      [offlineWords('steps'), listBlock(true, scheme.steps)],
      [offlineWords('documents'), listBlock(false, scheme.documents)],
      [offlineWords('appeal'), textBlocks(scheme.appeal)],
      [offlineWords('more'), offlineBlocks(scheme.body)],
      [offlineWords('legal'), legalBlocks(scheme.legalReferences)],
    ]),
    phones: [],
    place: null,
    keeper: null,
    verifiedAt: scheme.verifiedAt ?? null,
    validUntil: scheme.validUntil ?? null,
  }
}

/** The parts that say something. */
export function partsOf(parts: readonly (readonly [string, OfflineBlock[]])[]): OfflineSheet['parts'] {
  return parts.flatMap(([title, blocks]) => (blocks.length > 0 ? [{ title, blocks }] : []))
}

function listBlock(ordered: boolean, rows: readonly { text: string }[] | null | undefined): OfflineBlock[] {
  const items = (rows ?? []).map(({ text }) => ({ runs: [text], inside: [] }))
  return items.length > 0 ? [{ is: 'list', ordered, items }] : []
}

function legalBlocks(references: References): OfflineBlock[] {
  return listBlock(
    false,
    (references ?? []).map(({ title, article }) => ({ text: [title, article].filter(Boolean).join(', ') })),
  )
}
