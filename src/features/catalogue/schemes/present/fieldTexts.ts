import { labelOf } from '@/domain/labelOf'
import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { territoryLabels } from '@/infra/geography/territoryLabel'
import { frenchDay } from '@/ui/frenchDay'
import type { VersionedScheme } from './VersionedScheme'

/** The fields whose changes readers may see, in reading order: an allow-list. Notes, owner, audience are not among them. */
export const SHOWN_FIELDS = [
  'title',
  'acronyms',
  'summary',
  'kind',
  'forWhom',
  'publics',
  'ages',
  'level',
  'themes',
  'territory',
  'conditions',
  'amount',
  'where',
  'delay',
  'steps',
  'documents',
  'appeal',
  'fees',
  'mobilisation',
  'contacts',
  'body',
  'legalReferences',
  'family',
  'officialUrl',
  'validFrom',
  'validUntil',
] as const
export type ShownField = (typeof SHOWN_FIELDS)[number]

const lines = (rows: readonly (string | null | undefined)[] | null | undefined) =>
  (rows ?? []).filter(Boolean).join('\n')
const words = (rows: readonly (string | null | undefined)[]) => rows.filter(Boolean).join(' · ')
const day = (date: string | null | undefined) => (date ? frenchDay(new Date(date)) : '')

/** Each shown field of a version in plain words, empty when absent. `names`: the themes, and the organisations that the reader may read, by id. */
export function fieldTexts(
  scheme: VersionedScheme,
  names: ReadonlyMap<string, string>,
): Record<ShownField, string> {
  return {
    title: scheme.title,
    acronyms: (scheme.acronyms ?? []).join(', '),
    summary: scheme.summary ?? '',
    kind: scheme.kind ? labelOf(SCHEME_KINDS, scheme.kind) : '',
    forWhom: scheme.forWhom ?? '',
    publics: (scheme.publics ?? []).map((code) => labelOf(PUBLICS, code)).join(', '),
    ages: [scheme.ageMin, scheme.ageMax].every((age) => age === null || age === undefined)
      ? ''
      : `${scheme.ageMin ?? 0} – ${scheme.ageMax ?? '…'}`,
    level: scheme.level ? labelOf(LEVELS, scheme.level) : '',
    themes: words((scheme.themes ?? []).map((id) => names.get(String(id)))),
    territory: territoryLabels(scheme.territory, 'withKind').join(', '),
    conditions: scheme.conditions ?? '',
    amount: scheme.amount ?? '',
    where: scheme.where ?? '',
    delay: scheme.delay ?? '',
    steps: lines(scheme.steps?.map(({ text }, at) => `${at + 1}. ${text}`)),
    documents: lines(scheme.documents?.map(({ text }) => `– ${text}`)),
    appeal: scheme.appeal ?? '',
    fees: words([scheme.fees ? labelOf(FEES, scheme.fees) : '', scheme.feesDetail]),
    mobilisation: words([
      ...(scheme.mobilisationModes ?? []).map((code) => labelOf(MOBILISATION_MODES, code)),
      ...(scheme.mobilisableBy ?? []).map((code) => labelOf(MOBILISABLE_BY, code)),
      scheme.mobilisationLink,
      scheme.mobilisationDetail,
    ]),
    contacts: lines((scheme.contacts ?? []).map((id) => names.get(String(id)))),
    body: richTextToPlain(scheme.body).trim(),
    legalReferences: lines(scheme.legalReferences?.map(({ title, article }) => words([title, article]))),
    family: lines([
      scheme.family?.title,
      scheme.family?.summary,
      ...(scheme.family?.steps ?? []).map(({ text }, at) => `${at + 1}. ${text}`),
    ]),
    officialUrl: scheme.officialUrl ?? '',
    validFrom: day(scheme.validFrom),
    validUntil: day(scheme.validUntil),
  }
}
