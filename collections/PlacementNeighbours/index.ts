import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { neighboursForReader } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'

/**
 * A département that runs Repère too, with which facilities and their free places are shared. Written by the commands of
 * `features/placement/neighbours` alone, which leave a line in the journal. `active` says that the exchange is open: never before its key was
 * compared (`verifiedAt`), nor once it was revoked.
 */
export const PlacementNeighbours: CollectionConfig = {
  slug: SLUGS.placementNeighbours,
  labels: { singular: 'Département voisin', plural: 'Départements voisins' },
  access: { read: neighboursForReader, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 100 },
    {
      name: 'departmentCode',
      label: 'Code du département',
      type: 'text',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'address', label: 'Adresse du portail', type: 'text', required: true },
    { name: 'active', label: 'Échange ouvert', type: 'checkbox', defaultValue: true },
    { name: 'verifiedAt', type: 'date' },
    { name: 'verifiedByName', type: 'text' },
    { name: 'revokedAt', type: 'date' },
    { name: 'sharesAll', label: 'Partager tous les lieux d’accueil', type: 'checkbox', defaultValue: false },
    {
      name: 'shared',
      label: 'Lieux d’accueil partagés',
      type: 'relationship',
      relationTo: SLUGS.facilities,
      hasMany: true,
    },
    {
      name: 'theirKeys',
      label: 'Clés publiques reçues',
      type: 'json',
      typescriptSchema: [
        () => ({
          tsType: "import('@/domain/placement/neighbours/NeighbourKey').NeighbourKey[]",
          type: 'array' as const,
        }),
      ],
    },
    // The ids of the keys of ours that they know, the last one first: what is sent to them is signed with it.
    {
      name: 'ourKeys',
      type: 'json',
      typescriptSchema: [() => ({ tsType: 'string[]', type: 'array' as const })],
    },
    { name: 'lastSeenAt', label: 'Dernier échange', type: 'date' },
    { name: 'lastFault', label: 'Dernière erreur', type: 'text' },
  ],
}
