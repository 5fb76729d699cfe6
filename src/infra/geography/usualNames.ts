type UsualName = { name: string; codes: readonly string[] }

const MARNE_LA_VALLEE = [
  ...[
    '77018',
    '77058',
    '77059',
    '77083',
    '77085',
    '77111',
    '77121',
    '77124',
    '77132',
    '77146',
    '77169',
    '77181',
  ],
  ...['77209', '77221', '77237', '77243', '77258', '77268', '77307', '77337', '77438', '77449', '77468'],
  ...['93051', '94015', '94079'],
]
const CERGY_PONTOISE = [
  ...['95127', '95183', '95218', '95323', '95388', '95450', '95476', '95500', '95510', '95572', '95637'],
]
const LA_DEFENSE = ['92026', '92035', '92050', '92062']

/**
 * Names that people use and the official code of communes has not, each with the INSEE codes of its communes: the new towns of law
 * 83-636 (communes of their perimeters), La Défense (art. L. 328-2 of the Code de l’urbanisme), places astride several communes
 * and the namesakes of La Réunion. Merged communes and arrondissements are in the official data.
 */
export const USUAL_NAMES: readonly UsualName[] = [
  { name: 'Marne-la-Vallée', codes: MARNE_LA_VALLEE },
  { name: 'Val d’Europe', codes: ['77018', '77111', '77132', '77268', '77449'] },
  { name: 'Cergy-Pontoise', codes: CERGY_PONTOISE },
  {
    name: 'Saint-Quentin-en-Yvelines',
    codes: ['78208', '78297', '78356', '78423', '78621', '78644', '78688'],
  },
  {
    name: 'Sénart',
    codes: ['77067', '77122', '77251', '77296', '77326', '77384', '77445', '77495', '91573', '91617'],
  },
  { name: 'Melun-Sénart', codes: ['77251', '77296', '77384', '77445'] },
  { name: 'La Défense', codes: LA_DEFENSE },
  { name: 'Paris-La Défense', codes: LA_DEFENSE },
  { name: 'Roissy-Charles-de-Gaulle', codes: ['95527', '93073', '77291'] },
  { name: 'La Plaine Saint-Denis', codes: ['93066'] },
  { name: 'Saint-Denis La Plaine', codes: ['93066'] },
  { name: 'Clichy-Montfermeil', codes: ['93014', '93047'] },
  { name: 'Sophia Antipolis', codes: ['06152', '06018', '06004', '06085', '06155'] },
  { name: 'Ville nouvelle de L’Isle-d’Abeau', codes: ['38193', '38553', '38530', '38449', '38172'] },
  { name: 'Saint-Denis de La Réunion', codes: ['97411'] },
  { name: 'Saint-Paul de La Réunion', codes: ['97415'] },
  { name: 'Saint-Pierre de La Réunion', codes: ['97416'] },
  { name: 'Saint-Louis de La Réunion', codes: ['97414'] },
  { name: 'Saint-André de La Réunion', codes: ['97409'] },
  { name: 'Saint-Benoît de La Réunion', codes: ['97410'] },
]
