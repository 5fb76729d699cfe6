import type { ImportFormatCode } from '@/domain/sources/importFormats'

type Defaults = {
  rank: number
  name?: string
  licence?: string
  url?: string
  /** Of the sheets that it creates, `public` by default. */
  audience?: 'agents'
}

const OPEN_LICENCE = 'Licence Ouverte 2.0'

/** How far a source is trusted when it is first seen, by format; the smaller wins. Editors change it. */
const BY_FORMAT: Record<ImportFormatCode, Defaults> = {
  'dispositif-aide': { rank: 60 },
  'data-inclusion': { rank: 50, licence: OPEN_LICENCE },
  'france-services': { rank: 40, name: 'France services', licence: OPEN_LICENCE },
  'annuaire-administration': { rank: 60, name: 'Annuaire de l’administration (DILA)', licence: OPEN_LICENCE },
  'mediation-numerique': { rank: 70, licence: OPEN_LICENCE },
  finess: { rank: 30, audience: 'agents' },
  hsds: { rank: 70 },
  openfisca: { rank: 50, name: 'OpenFisca-France', licence: 'AGPL-3.0' },
  guide: { rank: 50, name: 'Guide' },
  csv: { rank: 80 },
}

const FINESS = { name: 'FINESS (établissements)', licence: OPEN_LICENCE }

/** The row of `DataSources` that a source gets on first sight. */
export function sourceDefaults(code: string, format: ImportFormatCode) {
  const {
    rank,
    name = code,
    licence,
    audience = 'public' as const,
  } = {
    ...BY_FORMAT[format],
    ...(code === 'finess' ? FINESS : {}),
  }
  return { code, format, rank, name, audience, ...(licence ? { licence } : {}) }
}
