import { historyPart } from './HistoryPart'

/** The parts that several kinds of sheet have. */
export const SHARED_PARTS = {
  name: historyPart('name', 'Nom', 'm'),
  address: historyPart('address', 'Adresse', 'f', {
    carried: ['latitude', 'longitude', 'locationPrecision'],
  }),
  accessibility: historyPart('accessibility', 'Accès des personnes handicapées', 'm'),
  hours: historyPart('openingHours', 'Horaires', 'mp', {
    fields: ['openingHours', 'hoursNote'],
  }),
  phones: historyPart('phones', 'Téléphones', 'mp'),
  website: historyPart('website', 'Site', 'm'),
  contactPoint: historyPart('contactPoint', 'Point de contact', 'm'),
  siret: historyPart('siret', 'SIRET', 'm'),
  visibility: [
    historyPart('audience', 'Diffusion', 'f'),
    historyPart('restrictions', 'Champs réservés', 'mp'),
  ],
}
