import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import type { ArticleFacts } from '@/features/catalogue/guideFolder/ArticleFacts'
import { derivedSummary } from '@/features/catalogue/guideFolder/derivedSummary'
import type { Article } from '@/payload-types'
import type { Fact } from './articleChanges'

type Given = {
  facts: ArticleFacts
  body: Article['body'] | null
  /** Ids of sheets by number. */
  idOf: (number: string) => string | undefined
}

const noon = (day: string | null): string | null => day && `${day}T12:00:00.000Z`

/** The data of a sheet for the facts that are to be written; all of them for a new one. */
export function articleData({ facts, body, idOf }: Given, only?: ReadonlySet<Fact>): Partial<Article> {
  const whole: Partial<Record<Fact, Partial<Article>>> = {
    title: { title: facts.title, ...(facts.summary === null && body ? summaryOf(facts, body) : {}) },
    acronyms: { acronyms: facts.acronyms },
    keywords: { keywords: facts.keywords },
    summary: summaryOf(facts, body),
    audience: { audience: facts.audience },
    validFrom: { validFrom: noon(facts.validFrom) },
    validUntil: { validUntil: noon(facts.validUntil) },
    verifiedAt: { verifiedAt: noon(facts.verifiedAt ?? facts.validFrom) },
    verifiedByName: { verifiedByName: facts.verifiedByName },
    cadence: { cadence: cadenceOf(facts.cadence) },
    references: { legalReferences: facts.references.map(referenceRow) },
    related: { related: facts.related.flatMap((number) => relatedRow(number, idOf)) },
    body: { ...(body ? { body } : {}), ...summaryOf(facts, body) },
    isDraft: {},
  }
  const chosen = Object.entries(whole).filter(([fact]) => !only || [...only].some((each) => each === fact))
  return Object.assign({}, ...chosen.map(([, data]) => data))
}

const summaryOf = (facts: ArticleFacts, body: unknown): Partial<Article> => ({
  summary: facts.summary ?? derivedSummary(body, facts.title),
})

const cadenceOf = (code: string): '1' | '3' | '6' | '12' =>
  code === '1' || code === '3' || code === '12' ? code : '6'

function referenceRow({ text, url, legiId, version }: ArticleFacts['references'][number]) {
  return {
    title: text,
    ...(url ? { url } : {}),
    ...(legiId ? { legiId } : {}),
    ...(version ? { versionDate: noon(version) } : {}),
  }
}

function relatedRow(number: string, idOf: Given['idOf']): NonNullable<Article['related']> {
  const [kind, id] = [parseSheetNumber(number)?.kind, idOf(number)]
  return id && (kind === 'articles' || kind === 'schemes') ? [{ relationTo: kind, value: id }] : []
}
