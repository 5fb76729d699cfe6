/** The licence of open data: Licence Ouverte 2.0 (Etalab). */
export const OPEN_LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'
