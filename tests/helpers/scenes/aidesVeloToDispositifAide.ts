import { createHash } from 'node:crypto'
import { type Aide, AidesVeloEngine } from '@betagouv/aides-velo'
import { AID_SCHEME_COLUMNS, type AidSchemeCells } from '@/domain/sources/AID_SCHEME_COLUMNS'

/** The day given to aids whose producer wrote none, so that the file is the same whenever it is made. */
const UNDATED = '2025-01-01'

/** The real local bicycle aids of France (about 340) as a `dispositif-aide` CSV file, the same bytes at each call. */
export function aidesVeloToDispositifAide(): string {
  const rows = new AidesVeloEngine().getAllAidesIn('france').map(toRow)
  return `${[AID_SCHEME_COLUMNS.join(','), ...rows.map(toLine)].join('\r\n')}\r\n`
}

function toRow({
  id,
  title,
  description = '',
  url,
  collectivity,
  lastUpdate,
  endDate,
}: Omit<Aide, 'amount'>): AidSchemeCells {
  return {
    id: stableUuid(String(id)),
    titre: `Aide à l’achat d’un vélo – ${title}`,
    promesse: '',
    description: description.trim(),
    eligibilite: `• Habiter le territoire couvert : ${title}\n• Acheter un vélo qui répond aux critères de l’aide`,
    types_aides: 'financement',
    porteurs: `[{ nom: '${title}', roles: [ 'financeur', 'instructeur' ] }]`,
    programmes_parents: '',
    url_source: url,
    cibles: 'particuliers',
    eligibilite_geographique: zoneOf(collectivity),
    eligibilite_geographique_exclusions: '',
    date_ouverture: '',
    date_cloture: endDate?.toISOString() ?? '',
    date_mise_a_jour: lastUpdate?.toISOString() ?? UNDATED,
  }
}

function zoneOf({ kind, value, code }: Aide['collectivity']): string {
  const zones = {
    pays: 'PAYS-99100',
    région: `REG-${value}`,
    département: `DEP-${value}`,
    epci: `EPCI-${code}`,
    'code insee': `COM-${value}`,
  }
  return zones[kind]
}

/** A name-based UUID (version 5 in form) of an aid's key. */
function stableUuid(key: string): string {
  const hex = createHash('sha1').update(`aides-velo:${key}`).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

function toLine(row: AidSchemeCells): string {
  return AID_SCHEME_COLUMNS.map((column) => quote(row[column])).join(',')
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
