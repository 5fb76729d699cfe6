/** A commune that the demo uses; `center` is [longitude, latitude] in degrees. */
export interface DemoCommune {
  code: string
  name: string
  postcode: string
  epci: string
  center: readonly [number, number]
}

/**
 * Centres of the communes of the demo: Base Adresse Nationale (open licence); codes, postcodes and EPCI: official
 * geographic code as packaged by `@etalab/decoupage-administratif`.
 */
export const DEMO_COMMUNES: readonly DemoCommune[] = [
  { code: '91016', name: 'Angerville', postcode: '91670', epci: '200017846', center: [2.006, 48.312] },
  { code: '91021', name: 'Arpajon', postcode: '91290', epci: '200057859', center: [2.246, 48.589] },
  { code: '91027', name: 'Athis-Mons', postcode: '91200', epci: '200054781', center: [2.384, 48.709] },
  { code: '91103', name: 'Brétigny-sur-Orge', postcode: '91220', epci: '200057859', center: [2.299, 48.601] },
  { code: '91114', name: 'Brunoy', postcode: '91800', epci: '200058477', center: [2.506, 48.695] },
  { code: '91174', name: 'Corbeil-Essonnes', postcode: '91100', epci: '200059228', center: [2.465, 48.597] },
  { code: '91200', name: 'Dourdan', postcode: '91410', epci: '249100595', center: [1.992, 48.532] },
  { code: '91201', name: 'Draveil', postcode: '91210', epci: '200058477', center: [2.425, 48.678] },
  {
    code: '91215',
    name: 'Épinay-sous-Sénart',
    postcode: '91860',
    epci: '200058477',
    center: [2.515, 48.688],
  },
  { code: '91223', name: 'Étampes', postcode: '91150', epci: '200017846', center: [2.152, 48.423] },
  { code: '91226', name: 'Étréchy', postcode: '91580', epci: '249100553', center: [2.177, 48.496] },
  {
    code: '91228',
    name: 'Évry-Courcouronnes',
    postcode: '91000',
    epci: '200059228',
    center: [2.431, 48.629],
  },
  { code: '91232', name: 'La Ferté-Alais', postcode: '91590', epci: '249100546', center: [2.368, 48.482] },
  { code: '91272', name: 'Gif-sur-Yvette', postcode: '91190', epci: '200056232', center: [2.134, 48.696] },
  { code: '91286', name: 'Grigny', postcode: '91350', epci: '200059228', center: [2.386, 48.658] },
  { code: '91338', name: 'Limours', postcode: '91470', epci: '249100074', center: [2.082, 48.646] },
  { code: '91345', name: 'Longjumeau', postcode: '91160', epci: '200056232', center: [2.306, 48.692] },
  { code: '91377', name: 'Massy', postcode: '91300', epci: '200056232', center: [2.269, 48.726] },
  { code: '91386', name: 'Mennecy', postcode: '91540', epci: '249100546', center: [2.436, 48.559] },
  { code: '91390', name: 'Le Mérévillois', postcode: '91660', epci: '200017846', center: [2.096, 48.32] },
  { code: '91405', name: 'Milly-la-Forêt', postcode: '91490', epci: '249100157', center: [2.477, 48.397] },
  { code: '91421', name: 'Montgeron', postcode: '91230', epci: '200058477', center: [2.464, 48.695] },
  { code: '91471', name: 'Orsay', postcode: '91400', epci: '200056232', center: [2.19, 48.697] },
  { code: '91477', name: 'Palaiseau', postcode: '91120', epci: '200056232', center: [2.229, 48.715] },
  { code: '91521', name: 'Ris-Orangis', postcode: '91130', epci: '200059228', center: [2.41, 48.646] },
  {
    code: '91549',
    name: 'Sainte-Geneviève-des-Bois',
    postcode: '91700',
    epci: '200057859',
    center: [2.327, 48.643],
  },
  {
    code: '91570',
    name: 'Saint-Michel-sur-Orge',
    postcode: '91240',
    epci: '200057859',
    center: [2.313, 48.633],
  },
  { code: '91687', name: 'Viry-Châtillon', postcode: '91170', epci: '200054781', center: [2.376, 48.666] },
  { code: '91691', name: 'Yerres', postcode: '91330', epci: '200058477', center: [2.492, 48.713] },
  { code: '91692', name: 'Les Ulis', postcode: '91940', epci: '200056232', center: [2.186, 48.681] },
]
