import type { LocationPrecision } from '@/domain/sheet/closedLists'
import type { OrganisationValues, PlaceValues } from '@/domain/sources/SourceRecord'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readLine } from '@/features/sheets/values/readText'
import type { DirectoryAddress, DirectoryFeature } from './directoryFeature'

/** How precise a point is, in the scale of the geocoder that the directory used: 9 a building, 8 a number, 6 a street, 4 a town. */
const PRECISIONS: Readonly<Record<string, LocationPrecision>> = {
  9: 'adresse',
  8: 'adresse',
  7: 'voie',
  6: 'voie',
  5: 'commune',
  4: 'commune',
}
const WHEELCHAIR = { ACC: 'oui', DEM: 'partiel', NAC: 'non' } as const
const NUMBERED = /^\d+\s{0,2}(?:bis|ter|quater|[a-d])?(?:[\s,/-]{1,4}\d+)*\s{0,2},?\s{1,2}\p{L}/iu
const NAMED =
  /^(?:rue|avenue|av\.|boulevard|bd|place|pl\.|allée|chemin|route|quai|cours|impasse|square|esplanade|mail|passage|rond-point)\b/iu
const isStreet = (text: string) => NUMBERED.test(text) || NAMED.test(text)
const OTHER_ADDRESS =
  'une fiche n’a qu’une adresse, celle où l’on est reçu\u00a0: celle-ci est laissée de côté'
const UNKNOWN_PRECISION = 'précision que le format ne connaît pas\u00a0: laissée de côté, le point est gardé'
const BOX = /^(?:bp|cs|tsa|cedex)\b/i

/** Where a body receives, its postal box apart, and whether a wheelchair gets in. */
export function directoryPlace(
  { geometry, properties }: DirectoryFeature,
  notes: RowNotes,
): PlaceValues & Pick<OrganisationValues, 'wheelchair'> {
  const address = properties.Adresse.find(({ type }) => type !== 'postale') ?? properties.Adresse[0]
  for (const other of properties.Adresse)
    if (other !== address) notes.warn('Adresse', linesOf(other).join(', '), OTHER_ADDRESS)
  const located = address?.Localisation
  const point = pointOf(geometry?.coordinates ?? [], located, notes)
  const cell = (column: string, value: unknown) => ({ value, spot: { notes, column } })
  return {
    ...streetOf(address),
    ...readCommune({
      postcode: cell('Adresse.CodePostal', address?.CodePostal),
      city: cell('Adresse.NomCommune', address?.NomCommune),
      inseeCode: cell('codeInsee', properties.codeInsee),
    }),
    ...point,
    locationPrecision: point.latitude === null ? null : precisionOf(located?.Précision, notes),
    accessibilityUrl: null,
    wheelchair: wheelchairOf(address, notes),
  }
}

/** The point of the geometry, else that of the address. */
function pointOf(
  [longitude, latitude]: unknown[],
  located: DirectoryAddress['Localisation'],
  notes: RowNotes,
) {
  const [column, other] = ['geometry.coordinates', 'Adresse.Localisation']
  const isGiven = isSaid(latitude) || isSaid(longitude)
  const point = readPoint({ latitude, longitude }, notes, column)
  if (point.latitude !== null || !located) return point
  return readPoint(
    { latitude: located.Latitude, longitude: located.Longitude },
    notes,
    isGiven ? other : column,
  )
}

const isSaid = (value: unknown) => value !== null && value !== undefined

function precisionOf(said: string | null | undefined, notes: RowNotes): LocationPrecision | null {
  const known = PRECISIONS[said ?? '']
  if (!known && readLine(said) && said !== '0')
    notes.warn('Adresse.Localisation.Précision', said, UNKNOWN_PRECISION)
  return known ?? null
}

/** The line that looks like a street; the others (a building, a service, a box) complete it. */
function streetOf(address: DirectoryAddress | undefined): Pick<PlaceValues, 'street' | 'complement'> {
  const lines = address?.Ligne.flatMap((line) => readStreet(line) ?? []) ?? []
  const street =
    lines.find((line) => isStreet(line)) ?? lines.find((line) => !BOX.test(line)) ?? lines[0] ?? null
  return { street, complement: lines.filter((line) => line !== street).join(', ') || null }
}

/** An address whole, as the report shows it. */
const linesOf = ({ Ligne, CodePostal, NomCommune }: DirectoryAddress) =>
  [...Ligne, CodePostal, NomCommune].flatMap((line) => readLine(line) ?? [])

function wheelchairOf(
  address: DirectoryAddress | undefined,
  notes: RowNotes,
): OrganisationValues['wheelchair'] {
  const types = address?.Accessibilité.flatMap(({ type }) => readLine(type) ?? []) ?? []
  const type = types.find((each) => each in WHEELCHAIR)
  for (const other of types)
    if (other !== type)
      notes.warn('Adresse.Accessibilité', other, 'accès que le format ne connaît pas\u00a0: laissé de côté')
  return type === 'ACC' || type === 'DEM' || type === 'NAC' ? WHEELCHAIR[type] : null
}
