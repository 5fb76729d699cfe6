import { useTranslations } from 'next-intl'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import type { MapTown } from '@/ui/map/MapPoint'
import { usePlaceMapWords } from '@/ui/map/usePlaceMapWords'
import { readAddress, type StoredPoint } from '../read/addressPoint'
import { faultAt } from './inputWords'
import { PointInput } from './PointInput.client'
import { SimpleInput } from './SimpleInput'

/** What the form of an address needs besides it: where it is by itself, and what a map is drawn with. */
export type AddressPlace = {
  point: StoredPoint | null
  /** The address is kept from some readers, and told to no geocoder. */
  isKept: boolean
  map: { styleUrl: string | null; towns: MapTown[] }
}
type Props = {
  field: Extract<SheetField, { kind: 'group' }>
  value: unknown
  stored: unknown
  faults: readonly FieldFault[]
  place: AddressPlace
}

/** The parts of an address, and its point on the map, which one may move. */
export function AddressInput({ field, value, stored, faults, place }: Props) {
  const t = useTranslations('sheetEditing.point')
  const { name, parts } = field
  const map = usePlaceMapWords()
  const held = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  return (
    <>
      {parts
        .filter(({ kind }) => kind !== 'degrees')
        .map((part) => (
          <SimpleInput
            key={part.name}
            field={part}
            name={`${name}.${part.name}`}
            value={held.get(part.name)}
            faults={faults}
          />
        ))}
      <PointInput
        name={name}
        typed={{ latitude: held.get('latitude'), longitude: held.get('longitude') }}
        kept={readAddress(stored).placed}
        point={place.point}
        faults={{
          latitude: faultAt(faults, `${name}.latitude`),
          longitude: faultAt(faults, `${name}.longitude`),
        }}
        map={{ ...place.map, words: { ...map, map: t('map') } }}
        words={{
          title: t('title'),
          lead: place.map.styleUrl ? t('lead') : `${t('lead')} ${t('noTiles')}`,
          kept: place.isKept ? t('kept') : '',
          marker: t('marker'),
          placed: t('placed'),
          found: t('found'),
          street: t('street'),
          commune: t('commune'),
          unknown: t('unknown'),
          far: t.raw('far'),
          farFromCommune: t.raw('farFromCommune'),
          again: t('again'),
          searching: t('searching'),
          failed: t('failed'),
          coordinates: t('coordinates'),
          coordinatesHint: t('coordinatesHint'),
          latitude: t('latitude'),
          longitude: t('longitude'),
        }}
      />
    </>
  )
}
