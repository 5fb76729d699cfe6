import { hoursWords } from '@/domain/hours/hoursWords'
import { type CodeLabel, labelOf } from '@/domain/labelOf'
import { LANGUAGES, ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { EMAIL_KINDS, PHONE_KINDS, WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { inseeOfAddress } from '@/infra/geography/inseeOfAddress'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import { type Column, dayCell, several } from '@/infra/tables/Column'
import type { Organisation } from '@/payload-types'
import { recordId } from '../dataInclusion/fields'

/** A line with what it is for, where it is not the front desk, and its note: `01 60 00 00 99, Urgence, la nuit`. */
const line = (value: string, kinds: readonly CodeLabel[], kind: string, note?: string | null) =>
  [value, kind === 'accueil' ? null : labelOf(kinds, kind), note].filter(Boolean).join(', ')

/**
 * The columns of a list of organisations, already masked. `source`, our code as a producer, adds that by which an import knows its sheets
 * again.
 */
export function organisationColumns(siteUrl: string, source?: string): Column<Organisation>[] {
  return [
    { header: 'Numéro', value: ({ number }) => number },
    { header: 'Nom', value: ({ name }) => name },
    { header: 'Sigle', value: ({ acronym }) => acronym },
    { header: 'Type', value: ({ kind }) => labelOf(ORGANISATION_KINDS, kind) },
    { header: 'Description', value: ({ description }) => description },
    { header: 'SIRET', value: ({ siret }) => siret },
    {
      header: 'Réseaux',
      value: ({ networks }) => several(networks?.map((code) => labelOf(NETWORKS, code))),
    },
    { header: 'Voie', value: ({ address }) => address?.street },
    { header: 'Complément', value: ({ address }) => address?.complement },
    { header: 'Code postal', value: ({ address }) => address?.postcode },
    { header: 'Commune', value: ({ address }) => address?.city },
    { header: 'Code INSEE', value: ({ address }) => inseeOfAddress(address) },
    { header: 'Latitude', value: ({ latitude }) => latitude },
    { header: 'Longitude', value: ({ longitude }) => longitude },
    { header: 'Point de contact', value: ({ contactPoint }) => contactPoint },
    {
      header: 'Téléphones',
      value: ({ phones }) =>
        several(phones?.map(({ number, kind, note }) => line(number, PHONE_KINDS, kind, note))),
    },
    {
      header: 'Courriels',
      value: ({ emails }) => several(emails?.map(({ address, kind }) => line(address, EMAIL_KINDS, kind))),
    },
    { header: 'Site', value: ({ website }) => website },
    { header: 'Prise de rendez-vous', value: ({ appointmentLink }) => appointmentLink },
    {
      header: 'Horaires',
      value: (sheet) => [...hoursWords(hoursOf(sheet)), sheet.hoursNote].filter(Boolean).join('\n'),
    },
    {
      header: 'Accès en fauteuil roulant',
      value: ({ accessibility }) =>
        accessibility?.wheelchair ? labelOf(WHEELCHAIR_ACCESS, accessibility.wheelchair) : '',
    },
    {
      header: 'Langues',
      value: ({ languages }) => several(languages?.map((code) => labelOf(LANGUAGES, code))),
    },
    {
      header: 'Territoire desservi',
      value: ({ communesServed }) => several(territoriesToday(communesServed)),
    },
    { header: 'Vérifiée le', value: ({ verifiedAt }) => dayCell(verifiedAt) },
    { header: 'Modifiée le', value: ({ modifiedAt }) => dayCell(modifiedAt) },
    { header: 'Absente de sa source depuis le', value: ({ missingSince }) => dayCell(missingSince) },
    { header: 'Fiche', value: ({ number }) => `${siteUrl}${sheetPath(number ?? '')}` },
    ...(source
      ? [{ header: 'Identifiant', value: ({ publicId }: Organisation) => recordId(source, publicId) }]
      : []),
  ]
}
