import { labelOf } from '@/domain/labelOf'
import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { territoryLabels } from '@/infra/geography/territoryLabel'
import { type Column, dayCell, several } from '@/infra/tables/Column'
import type { Scheme } from '@/payload-types'

/** The columns of a list of schemes. */
export function schemeColumns(siteUrl: string): Column<Scheme>[] {
  return [
    { header: 'Numéro', value: ({ number }) => number },
    { header: 'Titre', value: ({ title }) => title },
    { header: 'Résumé', value: ({ summary }) => summary },
    { header: 'Type', value: ({ kind }) => (kind ? labelOf(SCHEME_KINDS, kind) : '') },
    { header: 'Niveau', value: ({ level }) => (level ? labelOf(LEVELS, level) : '') },
    { header: 'Pour qui', value: ({ forWhom }) => forWhom },
    { header: 'Publics', value: ({ publics }) => several(publics?.map((code) => labelOf(PUBLICS, code))) },
    { header: 'Âge minimum', value: ({ ageMin }) => ageMin },
    { header: 'Âge maximum', value: ({ ageMax }) => ageMax },
    {
      header: 'Territoire',
      value: ({ territory }) => several(territoryLabels(territory)),
    },
    { header: 'Montant', value: ({ amount }) => amount },
    { header: 'Frais', value: ({ fees }) => (fees ? labelOf(FEES, fees) : '') },
    { header: 'Conditions', value: ({ conditions }) => conditions },
    { header: 'Démarches', value: ({ steps }) => several(steps?.map(({ text }) => text)) },
    { header: 'Documents', value: ({ documents }) => several(documents?.map(({ text }) => text)) },
    { header: 'Où', value: ({ where }) => where },
    { header: 'Délai', value: ({ delay }) => delay },
    { header: 'Recours', value: ({ appeal }) => appeal },
    { header: 'Site officiel', value: ({ officialUrl }) => officialUrl },
    { header: 'Valable du', value: ({ validFrom }) => dayCell(validFrom) },
    { header: 'Valable jusqu’au', value: ({ validUntil }) => dayCell(validUntil) },
    { header: 'Vérifiée le', value: ({ verifiedAt }) => dayCell(verifiedAt) },
    { header: 'Modifiée le', value: ({ modifiedAt }) => dayCell(modifiedAt) },
    { header: 'Fiche', value: ({ number }) => `${siteUrl}${sheetPath(number ?? '')}` },
  ]
}
