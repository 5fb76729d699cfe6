import type { Field, FieldAccess } from 'payload'
import { LOCATION_PRECISIONS, WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { options } from './options'
import { inseeCodeField } from './territory/inseeCodeField'
import { webAddress } from './webAddress'

/** An address and its point on the map, readable by whom `read` says. Coordinates are WGS 84 degrees. */
export function placeFields(read: FieldAccess): Field[] {
  return [
    {
      name: 'address',
      label: 'Adresse',
      type: 'group',
      access: { read },
      fields: [
        { name: 'street', label: 'Voie', type: 'text' },
        { name: 'complement', label: 'Complément', type: 'text' },
        {
          type: 'row',
          fields: [
            { name: 'postcode', label: 'Code postal', type: 'text', admin: { width: '20%' } },
            { name: 'city', label: 'Commune', type: 'text', admin: { width: '50%' } },
            inseeCodeField({ index: true, admin: { width: '30%' } }),
          ],
        },
        {
          name: 'certified',
          label: 'Adresse certifiée (Base Adresse Nationale)',
          type: 'checkbox',
          admin: { readOnly: true },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          label: 'Latitude',
          type: 'number',
          min: -90,
          max: 90,
          access: { read },
          admin: { width: '30%' },
        },
        {
          name: 'longitude',
          label: 'Longitude',
          type: 'number',
          min: -180,
          max: 180,
          access: { read },
          admin: { width: '30%' },
        },
        {
          name: 'locationPrecision',
          label: 'Précision du point',
          type: 'select',
          options: options(LOCATION_PRECISIONS),
          access: { read },
          admin: { width: '40%', description: 'Sans point, la commune en donne un, signalé approximatif.' },
        },
      ],
    },
    {
      name: 'accessibility',
      label: 'Accès des personnes handicapées',
      type: 'group',
      access: { read },
      fields: [
        {
          name: 'wheelchair',
          label: 'Fauteuil roulant',
          type: 'select',
          options: options(WHEELCHAIR_ACCESS),
        },
        { name: 'details', label: 'Précisions', type: 'textarea', maxLength: 1000 },
        webAddress('url', 'Page Acceslibre'),
      ],
    },
  ]
}
