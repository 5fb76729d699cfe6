import { describe, expect, it } from 'vitest'
import { frenchWeek } from '@/domain/hours/french/frenchWeek'
import { hoursWords } from '@/domain/hours/hoursWords'
import { plain } from './rules'

const words = (text: string) => plain(hoursWords(frenchWeek(text)).join(' | '))
const WEEK = 'lun.–ven. 9 h – 17 h'

describe('a week in French', () => {
  it.each([
    ['du lundi au vendredi de 9h à 17h', WEEK],
    ['Lu-Ve 9h-17h', WEEK],
    ['L M M J V 9h-17h', WEEK],
    ['LMMJV 9h-17h', WEEK],
    ['L-V : 9h-17h', WEEK],
    ['9h-17h du lundi au vendredi', WEEK],
    ['en semaine 9h-17h', WEEK],
    ['Horaires d’ouverture : du lundi au vendredi inclus, de 9 h à 17 h sans interruption.', WEEK],
    ['lun-ven : 9h-12h, 14h-17h ; sam 9h-12h', 'lun.–ven. 9 h – 12 h, 14 h – 17 h ; sam. 9 h – 12 h'],
    ['Lun. : 9h00 - 12h00 | Mar. : 14h00 - 17h00', 'lun. 9 h – 12 h ; mar. 14 h – 17 h'],
    ['Lundi, mardi, jeudi : 9h-12h\nMercredi : 14h-17h', 'lun., mar., jeu. 9 h – 12 h ; mer. 14 h – 17 h'],
    [
      'LUNDI 08H30-12H00 13H30-17H30 MARDI 08H30-12H00',
      'lun. 8 h 30 – 12 h, 13 h 30 – 17 h 30 ; mar. 8 h 30 – 12 h',
    ],
    ['tous les jours sauf mercredi 9h-17h', 'lun., mar., jeu.–dim. 9 h – 17 h'],
    ['Du lundi au samedi sauf le mercredi et le jeudi : 9h-12h', 'lun., mar., ven., sam. 9 h – 12 h'],
    ['du lundi au vendredi 9h-17h sauf le jeudi', 'lun.–mer., ven. 9 h – 17 h'],
    ['du lundi au jeudi 9h-17h sauf mercredi 9h-12h', 'lun., mar., jeu. 9 h – 17 h ; mer. 9 h – 12 h'],
    [
      'lundi au vendredi 9h-12h 14h-17h, fermé le vendredi après-midi',
      'lun.–jeu. 9 h – 12 h, 14 h – 17 h ; ven. 9 h – 12 h',
    ],
    ['Fermé le lundi. Du mardi au samedi 9h-12h', 'mar.–sam. 9 h – 12 h'],
    ['lundi au vendredi, 9h-12h, fermé les jours fériés', 'lun.–ven. 9 h – 12 h ; jours fériés fermé'],
    ['Dimanche et jours fériés 9h-19h', 'dim. 9 h – 19 h ; jours fériés 9 h – 19 h'],
    ['Lundi : 09:30-19:30\nMardi : 09:30-19:30\nDimanche : -', 'lun., mar. 9 h 30 – 19 h 30'],
    ['Lundi : – | Mardi : 9h-12h', 'mar. 9 h – 12 h'],
    ['24h/24 7j/7', 'tous les jours 24 h sur 24'],
    ['lundi au vendredi de 9h à midi', 'lun.–ven. 9 h – 12 h'],
    ['Lundi matin 9h-12h, lundi après-midi 14h-17h', 'lun. 9 h – 12 h, 14 h – 17 h'],
    [
      'matin : 9h-12h du lundi au mardi, après-midi : 14h-17h lundi',
      'lun. 9 h – 12 h, 14 h – 17 h ; mar. 9 h – 12 h',
    ],
    ['lundi : 9h-12h jeudi : sur rendez-vous', 'lun. 9 h – 12 h ; jeu. : sur rendez-vous'],
    ['du lundi au mercredi de 9h à 12h sur rendez-vous', 'lun.–mer. 9 h – 12 h (sur rendez-vous)'],
    ['1er mercredi du mois 14h-17h', '1er mercredi du mois 14 h – 17 h'],
    ['les 2e et 4e mardis de 9h à 12h', '2e et 4e mardis du mois 9 h – 12 h'],
    ['Le premier mercredi de chaque mois, de 14 h à 16 h', '1er mercredi du mois 14 h – 16 h'],
    ['dernier jeudi du mois : 10h-12h', 'dernier jeudi du mois 10 h – 12 h'],
    ['lundi 9h-12h, 1er samedi du mois 9h-11h', 'lun. 9 h – 12 h | 1er samedi du mois 9 h – 11 h'],
    ['mercredi (semaines paires) 9h-12h', 'semaines paires : mer. 9 h – 12 h'],
    ['lundi 9h-12h semaines impaires', 'semaines impaires : lun. 9 h – 12 h'],
    [
      'semaines paires : lundi 9h-12h ; semaines impaires : mardi 14h-17h',
      'semaines paires : lun. 9 h – 12 h | semaines impaires : mar. 14 h – 17 h',
    ],
    ['lundi au samedi 9h-17h sauf le 1er samedi du mois', 'lun.–sam. 9 h – 17 h | 1er samedi du mois fermé'],
    ['lundi-vendredi 9h-17h hors vacances scolaires', `${WEEK} | vacances scolaires : fermé`],
    [
      'Du lundi au vendredi 9h-17h. Fermé pendant les vacances scolaires.',
      `${WEEK} | vacances scolaires : fermé`,
    ],
    [
      'Période scolaire : lundi-vendredi 9h-17h ; vacances scolaires : lundi-mercredi 9h-12h',
      `${WEEK} | vacances scolaires : lun.–mer. 9 h – 12 h`,
    ],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    '',
    '9h-12h',
    'Sur rendez-vous',
    'Du lundi au vendredi : 8h30-17h, fermé le vendredi après-midi',
    'lundi 9h-12h; lundi 10h-13h',
    'lundi au vendredi : 9h-12h / 14h-17h (16h le vendredi)',
    'du 1er juillet au 31 août : lundi 9h-12h',
    'une semaine sur deux le lundi 9h-12h',
    'lundi : 9h-12h (accès libre) et 14h-17h (sur RDV)',
    'vacances scolaires : lundi 9h-12h',
    'lundi 9h-12h au 1er étage',
    'Permanence téléphonique le lundi de 9h à 12h',
    'Mo-Fr 09:00-12:00; PH off',
    'lundi : - mardi',
    'vendredi 9h-12h (semaines impaires) / 14h-18h',
    'Excepté le dernier samedi du mois : 8h45-12h15',
  ])('reads nothing of %j, which is not sure', (text) => {
    expect(frenchWeek(text)).toStrictEqual([])
  })
})
