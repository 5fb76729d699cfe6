import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { paragraphsOf } from '@/features/sheets/values/toPlainText'
import { relationId } from '@/infra/database/relationId'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Scheme } from '@/payload-types'
import { SCHEME_FIELDS, type SchemeValues } from './SchemeValues'

/** What is stored of a scheme in the form that an import compares; `slugOf` gives a theme's slug by id. */
export function fromStoredScheme(scheme: Partial<Scheme>, slugOf: (id: string) => string): SchemeValues {
  return {
    title: scheme.title ?? '',
    keywords: scheme.keywords ?? [],
    summary: scheme.summary ?? '',
    kind: scheme.kind ?? null,
    themes: (scheme.themes ?? []).map((theme) => slugOf(relationId(theme))),
    publics: scheme.publics ?? [],
    territory: territoriesToday(scheme.territory),
    level: scheme.level ?? null,
    forWhom: scheme.forWhom ?? null,
    conditions: scheme.conditions ?? null,
    where: scheme.where ?? null,
    mobilisationModes: scheme.mobilisationModes ?? [],
    mobilisationLink: scheme.mobilisationLink ?? null,
    officialUrl: scheme.officialUrl ?? null,
    body: paragraphsOf(richTextToPlain(scheme.body)),
    validFrom: dayOf(scheme.validFrom),
    validUntil: dayOf(scheme.validUntil),
    verifiedAt: dayOf(scheme.verifiedAt),
    verifiedByName: scheme.verifiedByName ?? null,
  }
}

function dayOf(instant: string | null | undefined): string | null {
  return instant ? instant.slice(0, 10) : null
}

/** The values of the last import, as kept in a JSON field; anything else counts as never imported. */
export function readLastValues(stored: unknown): Partial<SchemeValues> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter(([name]) => SCHEME_FIELDS.some((field) => field === name)),
  )
}
