import type { GlobalConfig } from 'payload'
import { administratorsOnly } from '@/access/byRole'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { isEditor } from '@/access/roles'
import { DEFAULT_PLACEMENT_SETTINGS, type MatchingWeights } from '@/domain/placement/placementSettings'
import { SLUGS } from '@/domain/slugs'

const { weights, ...days } = DEFAULT_PLACEMENT_SETTINGS

const number = (name: keyof typeof days, label: string, min: number, max: number) => ({
  name,
  label,
  type: 'number' as const,
  required: true,
  min,
  max,
  defaultValue: days[name],
})

const WEIGHTS: Readonly<Record<keyof MatchingWeights, string>> = {
  mode: 'Mode d’hébergement souhaité',
  travel: 'Temps de trajet',
  needs: 'Besoins pris en charge',
  duration: 'Durée possible en entier',
  freshness: 'Places confirmées récemment',
  reliability: 'Parole tenue du lieu d’accueil',
  siblings: 'Fratrie au plus près',
}

/** How places are searched, held and counted here. */
export const PlacementSettings: GlobalConfig = {
  slug: SLUGS.placementSettings,
  label: 'Places pour les enfants',
  access: {
    read: ({ req }) => isEditor(req.user) || mayCoordinatePlaces(req.user),
    update: administratorsOnly,
  },
  admin: { group: 'Réglages' },
  fields: [
    {
      type: 'row',
      fields: [
        number('holdHours', 'Une option vaut (heures)', 1, 168),
        number('maxHolds', 'Options par demande et par enfant', 1, 10),
        number('preparationDays', 'Remise en état (jours ouvrés)', 0, 30),
      ],
    },
    {
      type: 'row',
      fields: [
        number('extraDays', 'Surnombre, au plus (jours)', 1, 90),
        number('ageTolerance', 'Âge souple (mois de part et d’autre)', 0, 36),
        number('anonymiseMonths', 'Anonymiser après la clôture (mois)', 1, 24),
      ],
    },
    {
      name: 'weights',
      label: 'Ce qui classe les places trouvées',
      type: 'group',
      admin: {
        description: 'De 0 (ne compte pas) à 10. L’effet se regarde sur le portail avant d’enregistrer.',
      },
      fields: [
        {
          type: 'row',
          fields: (Object.keys(WEIGHTS) as (keyof MatchingWeights)[]).map((name) => ({
            name,
            label: WEIGHTS[name],
            type: 'number' as const,
            required: true,
            min: 0,
            max: 10,
            defaultValue: weights[name],
          })),
        },
      ],
    },
  ],
}
