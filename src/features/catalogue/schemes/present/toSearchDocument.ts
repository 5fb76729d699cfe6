import { canReadPublished } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { freshnessOf, freshnessRank } from '@/domain/sheet/freshness'
import { hasEnded } from '@/domain/sheet/hasEnded'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import { bodyOfSections } from '@/features/sheets/index/bodyOfSections'
import type { ContactForIndex, ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import { amountStates } from '@/features/sheets/rates/present/amountStates'
import { type AmountsOn, withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { withAncestors } from '@/features/sheets/themes/present/withAncestors'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Scheme } from '@/payload-types'

type RevisionFields =
  | 'publicId'
  | 'number'
  | 'updatedAt'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'themes'
  | 'contacts'
  | 'verifiedAt'
  | 'reviewDueAt'
  | 'validUntil'
  | 'rateCodes'
/** The part of a scheme that its revision depends on. */
export type SchemeForRevision = Pick<Scheme, RevisionFields>
type Args<Row> = {
  scheme: Row
  readerClass: ReaderClass
  now: Date
  contacts: ReadonlyMap<string, ContactForIndex>
  themes: ReadonlyMap<string, ThemeForIndex>
  /** The amounts of the day of `now`. */
  amounts: AmountsOn
}

/**
 * What one reader class's index holds of a scheme, an allow-list; `null` where the class may not read it. Contacts that
 * the class may not read leave neither name nor number.
 */
export function toSearchDocument(args: Args<Scheme>): SearchDocument | null {
  const { readerClass } = args
  if (!canReadPublished(readerClass, args.scheme) || !args.scheme.publicId || !args.scheme.number) return null
  const { shown, themeRows, freshness, ended } = derivedFacts(args)
  const scheme = args.scheme.rateCodes?.length ? withAmounts(args.scheme, args.amounts) : args.scheme
  const version = Date.parse(scheme.updatedAt)
  const organisations = shown.flatMap(({ number }) => number ?? [])
  const themeSlugs = [...new Set(themeRows.map(({ slug }) => slug))]
  return {
    id: args.scheme.publicId,
    version,
    revision: schemeRevision(args) ?? '',
    type: 'scheme',
    number: args.scheme.number,
    url: sheetPath(args.scheme.number),
    title: scheme.title,
    acronyms: scheme.acronyms ?? [],
    keywords: [...(scheme.keywords ?? []), ...new Set(themeRows.map(({ title }) => title))],
    organisationNames: shown.map(({ name, acronym }) => (acronym ? `${name} ${acronym}` : name)),
    summary: scheme.summary ?? '',
    ...bodyOf(scheme),
    kind: scheme.kind ?? null,
    themes: themeSlugs,
    publics: scheme.publics ?? [],
    level: scheme.level ?? null,
    territory: territoriesToday(scheme.territory),
    organisations,
    networks: [],
    fees: scheme.fees ?? null,
    modes: [],
    chapters: [],
    organisationNumber: null,
    openSlots: [],
    ageMin: scheme.ageMin ?? null,
    ageMax: scheme.ageMax ?? null,
    locations: [],
    modifiedAt: scheme.modifiedAt ?? scheme.updatedAt,
    verifiedAt: scheme.verifiedAt ?? null,
    reviewDueAt: scheme.reviewDueAt ?? null,
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended,
  }
}

/** The revision that this class's index must hold of a scheme; `null` where it must hold none. */
export function schemeRevision(args: Args<SchemeForRevision>): string | null {
  const { scheme, readerClass } = args
  if (!canReadPublished(readerClass, scheme) || !scheme.publicId || !scheme.number) return null
  const { shown, themeRows, freshness, ended } = derivedFacts(args)
  const names = [
    ...themeRows.map(({ title, slug }) => `${slug} ${title}`),
    ...shown.map(({ name, acronym, number }) => `${number} ${name} ${acronym ?? ''}`),
    ...amountStates(scheme.rateCodes ?? [], args.amounts),
  ]
  return sheetRevision({ updatedAt: scheme.updatedAt, freshness, ended, names })
}

function derivedFacts({
  scheme,
  readerClass,
  now,
  contacts,
  themes,
}: Omit<Args<SchemeForRevision>, 'amounts'>) {
  return {
    shown: (scheme.contacts ?? [])
      .flatMap((id) => contacts.get(String(id)) ?? [])
      .filter((contact) => canReadPublished(readerClass, contact)),
    themeRows: (scheme.themes ?? []).flatMap((id) => withAncestors(String(id), themes)),
    freshness: freshnessOf(scheme, now),
    ended: hasEnded(scheme.validUntil, now),
  }
}

function bodyOf(scheme: Scheme) {
  return bodyOfSections([
    ['forWhom', scheme.forWhom],
    ['amount', scheme.amount],
    ['where', scheme.where],
    ['conditions', scheme.conditions],
    ['steps', ...(scheme.steps ?? []).map(({ text }) => text)],
    ['documents', ...(scheme.documents ?? []).map(({ text }) => text)],
    ['delay', scheme.delay],
    ['appeal', scheme.appeal],
    ['family', scheme.family?.title, scheme.family?.summary],
    ['more', richTextToPlain(scheme.body)],
    [
      'legal',
      ...(scheme.legalReferences ?? []).map(({ title, article }) =>
        [article, title].filter(Boolean).join(' '),
      ),
    ],
    ['contact', scheme.officialUrl, scheme.mobilisationLink],
  ])
}
