import type { CollectionConfig } from 'payload'
import { editorsOnly, editorsOnlyField, exceptPublic, nobodyField } from '@/access/byRole'
import { publishedWithFacility } from '@/access/publishedForReader'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from '@/domain/facility/closedLists'
import { SLUGS } from '@/domain/slugs'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { options } from '../shared/options'
import { keepSaid } from './hooks/keepSaid'
import { queueFacility, queueFacilityOfDeleted } from './hooks/queueFacility'
import { refuseUnitFaults } from './hooks/refuseUnitFaults'
import { tellConfirmed } from './hooks/tellConfirmed'

/** A group of places of a facility, with one mode, one age range and one public. Read only with its facility. */
export const Units: CollectionConfig = {
  slug: SLUGS.units,
  labels: { singular: 'Unité', plural: 'Unités' },
  access: { read: publishedWithFacility, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'name',
    group: 'Lieux d’accueil',
    defaultColumns: ['name', 'facility', 'mode', 'openCapacity', 'active'],
  },
  defaultSort: 'name',
  hooks: {
    beforeValidate: [cleanTypedTexts, refuseUnitFaults],
    beforeChange: [keepSaid],
    afterChange: [queueFacility],
    afterDelete: [queueFacilityOfDeleted],
  },
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 150 },
    {
      type: 'row',
      fields: [
        {
          name: 'facility',
          label: 'Lieu d’accueil',
          type: 'relationship',
          relationTo: SLUGS.facilities,
          custom: { goesWith: true },
          required: true,
          index: true,
        },
        {
          name: 'site',
          label: 'Site',
          type: 'text',
          // It tells a place that the facility may keep: the portal shows it with the address.
          access: { read: editorsOnlyField },
          admin: { description: 'Nom du site, s’il y en a plusieurs.' },
        },
        { name: 'active', label: 'Accueille', type: 'checkbox', defaultValue: true },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'mode',
          label: 'Mode d’hébergement',
          type: 'select',
          required: true,
          options: options(ACCOMMODATION_MODES),
        },
        {
          name: 'sex',
          label: 'Public',
          type: 'select',
          required: true,
          defaultValue: 'mixte',
          options: options(UNIT_SEXES),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minYears', label: 'De (ans)', type: 'number', min: 0, max: 21 },
        { name: 'minMonths', label: 'et (mois, avant 3 ans)', type: 'number', min: 0, max: 11 },
        { name: 'maxYears', label: 'à (ans)', type: 'number', min: 0, max: 21 },
        { name: 'maxMonths', label: 'et (mois, avant 3 ans)', type: 'number', min: 0, max: 11 },
      ],
    },
    {
      name: 'durations',
      label: 'Durées',
      type: 'select',
      hasMany: true,
      required: true,
      options: options(STAY_DURATIONS),
    },
    {
      type: 'row',
      fields: [
        { name: 'openCapacity', label: 'Places ouvertes', type: 'number', required: true, min: 0 },
        { name: 'siblingsMax', label: 'Fratrie : enfants ensemble au plus', type: 'number', min: 1 },
        {
          name: 'preparationDays',
          label: 'Remise en état (jours ouvrés)',
          type: 'number',
          min: 0,
          max: 30,
          admin: { description: 'Entre un départ et l’arrivée suivante ; vide : celui du Département.' },
        },
      ],
    },
    {
      name: 'needsMet',
      label: 'Peut accueillir',
      type: 'select',
      hasMany: true,
      options: options(UNIT_NEEDS),
    },
    {
      name: 'needsNotMet',
      label: 'Ne peut pas accueillir',
      type: 'select',
      hasMany: true,
      options: options(UNIT_NEEDS),
    },
    { name: 'needsDetail', label: 'Précisions', type: 'textarea', maxLength: 1000 },
    {
      name: 'derogation',
      label: 'Dérogation',
      type: 'group',
      fields: [
        { name: 'granted', label: 'Dérogation accordée', type: 'checkbox', defaultValue: false },
        { name: 'reason', label: 'Motif', type: 'textarea', maxLength: 500 },
      ],
    },
    {
      name: 'freePlaces',
      label: 'Places libres',
      type: 'json',
      access: { read: exceptPublic, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
      hooks: { afterRead: [tellConfirmed] },
      typescriptSchema: [
        () => ({ tsType: "import('@/domain/facility/FreePlaces').FreePlaces", type: 'object' as const }),
      ],
    },
    {
      name: 'remindersSent',
      type: 'json',
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
  ],
}
