import { type Column, dayCell } from '@/infra/tables/Column'
import type { BoardRow } from '../BoardRow'

/** The columns of any list of the board, for a spreadsheet; `siteUrl` without a final slash. */
export function boardColumns(siteUrl: string): Column<BoardRow>[] {
  return [
    { header: 'Numéro', value: ({ number }) => number },
    { header: 'Nom', value: ({ name }) => name },
    { header: 'Dépend de', value: ({ of }) => of },
    { header: 'Commune', value: ({ city }) => city },
    { header: 'Date', value: ({ at }) => dayCell(at) },
    { header: 'Lectures en 30 jours', value: ({ reads }) => reads },
    { header: 'Fois', value: ({ times }) => times },
    { header: 'Fiches concernées', value: ({ sheets }) => sheets },
    { header: 'Responsable', value: ({ owner }) => owner },
    { header: 'Courriel', value: ({ email }) => email },
    { header: 'Précision', value: ({ detail }) => detail },
    { header: 'Dernier rappel', value: ({ remindedAt }) => dayCell(remindedAt) },
    { header: 'Adresse', value: ({ href }) => (href ? `${siteUrl}${href}` : '') },
  ]
}
