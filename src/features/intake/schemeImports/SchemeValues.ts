import type { Level, SchemeKind } from '@/domain/scheme/closedLists'
import type { MobilisationMode, PublicCode } from '@/domain/sheet/closedLists'

/**
 * What an import writes on a scheme, each field by its stored name; absent is `null` or an empty list. `themes` holds
 * slugs, `body` plain paragraphs, days are `2025-06-30`.
 */
export type SchemeValues = {
  title: string
  keywords: string[]
  summary: string
  kind: SchemeKind | null
  themes: string[]
  publics: PublicCode[]
  territory: string[]
  level: Level | null
  forWhom: string | null
  conditions: string | null
  where: string | null
  mobilisationModes: MobilisationMode[]
  mobilisationLink: string | null
  officialUrl: string | null
  body: string[]
  validFrom: string | null
  validUntil: string | null
  verifiedAt: string | null
  verifiedByName: string | null
}

export type SchemeField = keyof SchemeValues

/** What every new sheet has from its collection, which the publish gate asks for. */
export const SCHEME_DEFAULTS = { audience: 'agents', cadence: '6' } as const

/** The fields of an import with their French names, in the order of the form. */
export const SCHEME_FIELD_LABELS: Record<SchemeField, string> = {
  title: 'Titre',
  keywords: 'Mots de tous les jours',
  summary: 'Résumé',
  kind: 'Nature',
  themes: 'Thèmes',
  publics: 'Publics',
  territory: 'Territoire',
  level: 'Échelon',
  forWhom: 'Pour qui',
  conditions: 'Conditions',
  where: 'Où demander',
  mobilisationModes: 'Comment le mobiliser',
  mobilisationLink: 'Lien pour le mobiliser',
  officialUrl: 'Page officielle',
  body: 'Pour aller plus loin',
  validFrom: 'En vigueur depuis le',
  validUntil: 'Prend fin le',
  verifiedAt: 'Vérifiée le',
  verifiedByName: 'Vérifiée par',
}

export const SCHEME_FIELDS = Object.keys(SCHEME_FIELD_LABELS).filter(
  (name): name is SchemeField => name in SCHEME_FIELD_LABELS,
)
