import { describe, expect, it } from 'vitest'
import { hoursWords } from '@/domain/hours/hoursWords'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readHours } from '@/features/sheets/values/readHours'
import { plain } from './rules'

function read(text: string) {
  const { openingHours, hoursNote } = readHours(text, { notes: new RowNotes(2), column: 'horaires' })
  return [plain(hoursWords(openingHours ?? []).join(' | ')), hoursNote]
}

describe('hours of a week as people type them', () => {
  it.each([
    ['lundi mardi 9h-12h', 'lun., mar. 9 h – 12 h'],
    ['lundi mardi jeudi vendredi : 9h-12h 14h-17h', 'lun., mar., jeu., ven. 9 h – 12 h, 14 h – 17 h'],
    ['lun mar mer 9h-12h', 'lun.–mer. 9 h – 12 h'],
    [
      'Lundi Mercredi Vendredi 9h00-12h00 Mardi Jeudi 14h00-17h00',
      'lun., mer., ven. 9 h – 12 h ; mar., jeu. 14 h – 17 h',
    ],
    ['L-V 9-12', 'lun.–ven. 9 h – 12 h'],
    ['L-V 9-12 14-17', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['L-V 9h-12h', 'lun.–ven. 9 h – 12 h'],
    ['Lun-Ven 9-12', 'lun.–ven. 9 h – 12 h'],
    ['du lundi au vendredi 9-12 et 14-17', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['lundi au vendredi 9-17', 'lun.–ven. 9 h – 17 h'],
    ['Lun.-Ven. 9h-12h', 'lun.–ven. 9 h – 12 h'],
    ['Lun.-Ven. : 9h00-12h00 / 13h30-17h00', 'lun.–ven. 9 h – 12 h, 13 h 30 – 17 h'],
    ['Lun. au ven. 9h-12h', 'lun.–ven. 9 h – 12 h'],
    ['du lundi au vendredi sauf mercredi 9h-12h', 'lun., mar., jeu., ven. 9 h – 12 h'],
    ['du lundi au vendredi sauf le mercredi de 9h à 12h', 'lun., mar., jeu., ven. 9 h – 12 h'],
    ['du lundi au vendredi (sauf mercredi) : 9h-12h', 'lun., mar., jeu., ven. 9 h – 12 h'],
    ['du lundi au vendredi de 9h à 17h sauf mercredi', 'lun., mar., jeu., ven. 9 h – 17 h'],
    [
      'du lundi au vendredi de 9h à 12h et de 14h à 17h sauf le mercredi après-midi',
      'lun., mar., jeu., ven. 9 h – 12 h, 14 h – 17 h ; mer. 9 h – 12 h',
    ],
    ['tous les jours sauf dimanche 9h-19h', 'lun.–sam. 9 h – 19 h'],
    ['tous les jours sauf le week-end 9h-12h', 'lun.–ven. 9 h – 12 h'],
    ['tous les jours sauf samedi et dimanche de 9h à 12h', 'lun.–ven. 9 h – 12 h'],
    ['tous les jours sauf jours fériés 9h-12h', 'tous les jours 9 h – 12 h ; jours fériés fermé'],
    ['Tous les jours de 9h à 18h sauf le lundi', 'mar.–dim. 9 h – 18 h'],
    ['lundi 9h/12h - 14h/17h', 'lun. 9 h – 12 h, 14 h – 17 h'],
    ['du lundi au vendredi 9h/12h - 14h/17h', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['Lundi-vendredi : 9h/12h 14h/17h', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['9h-12h / 14h-17h du lundi au vendredi', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['lundi 9h-12h sur rdv', 'lun. 9 h – 12 h (sur rdv)'],
    ['lundi 9h-12h sur RDV, mardi 14h-17h', 'lun. 9 h – 12 h (sur RDV) ; mar. 14 h – 17 h'],
    [
      'du lundi au jeudi : 8h30 - 12h30 et 13h30 - 17h30 / vendredi : 8h30 - 12h30',
      'lun.–jeu. 8 h 30 – 12 h 30, 13 h 30 – 17 h 30 ; ven. 8 h 30 – 12 h 30',
    ],
    [
      'lundi et jeudi : 14h-17h ; mardi & vendredi : 9h-12h',
      'lun., jeu. 14 h – 17 h ; mar., ven. 9 h – 12 h',
    ],
    ['Lu Ma Me Je Ve 9h-12h', 'lun.–ven. 9 h – 12 h'],
    ['Lu, Ma, Je, Ve : 9:00-12:00', 'lun., mar., jeu., ven. 9 h – 12 h'],
    ['lundi,mardi,jeudi 9h-12h', 'lun., mar., jeu. 9 h – 12 h'],
    ['mardi 9h-12h/mercredi 14h-17h', 'mar. 9 h – 12 h ; mer. 14 h – 17 h'],
    ['Lundi 9h 12h Mardi 14h 17h', 'lun. 9 h – 12 h ; mar. 14 h – 17 h'],
    ['LUNDI: 9H30-12H / MARDI: FERME / MERCREDI: 9H30-12H', 'lun., mer. 9 h 30 – 12 h'],
    ['Lundi : Fermé, Mardi-Samedi : 10h-18h', 'mar.–sam. 10 h – 18 h'],
    ['de 9h00 à 12h00 et de 14h00 à 17h00, du lundi au vendredi', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['matin 9h-12h et après-midi 14h-17h, du lundi au vendredi', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['Le lundi de 14h à 17h et le mercredi de 9h à 12h', 'lun. 14 h – 17 h ; mer. 9 h – 12 h'],
    ['Les lundis et jeudis de 14 h à 17 h', 'lun., jeu. 14 h – 17 h'],
    ['lundi matin 9h-12h et jeudi après-midi 14h-17h', 'lun. 9 h – 12 h ; jeu. 14 h – 17 h'],
    ['lundi et mardi matin de 9h à 12h', 'lun., mar. 9 h – 12 h'],
    ['lundi à vendredi 9h-17h', 'lun.–ven. 9 h – 17 h'],
    [
      'Du mardi au samedi : 10h00-12h30, 14h00-18h30. Fermé dimanche et lundi.',
      'mar.–sam. 10 h – 12 h 30, 14 h – 18 h 30',
    ],
    ['Lundi au vendredi : 08h00 à 12h00 - 13h30 à 17h00', 'lun.–ven. 8 h – 12 h, 13 h 30 – 17 h'],
    ['lundi 9h-12h - mardi 9h-12h', 'lun., mar. 9 h – 12 h'],
    [
      'lundi à jeudi 9h-12h, 14h-18h, vendredi 9h-12h, 14h-17h',
      'lun.–jeu. 9 h – 12 h, 14 h – 18 h ; ven. 9 h – 12 h, 14 h – 17 h',
    ],
    ['lun–ven 9h–17h', 'lun.–ven. 9 h – 17 h'],
    ['7j/7 de 8h à 20h', 'tous les jours 8 h – 20 h'],
    ['24h/24 et 7j/7', 'tous les jours 24 h sur 24'],
    ['Du lundi au vendredi, le matin de 9h à 12h', 'lun.–ven. 9 h – 12 h'],
    ['ouvert en semaine de 9h à 18h et le samedi de 9h à 12h', 'lun.–ven. 9 h – 18 h ; sam. 9 h – 12 h'],
    ['semaine : 9h-18h, samedi : 9h-12h', 'lun.–ven. 9 h – 18 h ; sam. 9 h – 12 h'],
    [
      'lundi, mardi et jeudi de 8h45 à 12h15 et de 13h30 à 17h30, mercredi et vendredi de 8h45 à 12h15',
      'lun., mar., jeu. 8 h 45 – 12 h 15, 13 h 30 – 17 h 30 ; mer., ven. 8 h 45 – 12 h 15',
    ],
    ['lundi 9h-12h lundi 14h-17h', 'lun. 9 h – 12 h, 14 h – 17 h'],
    ['lun 9h-12h & 14h-17h', 'lun. 9 h – 12 h, 14 h – 17 h'],
    ['Lundi 9h à 12h. 14h à 17h', 'lun. 9 h – 12 h, 14 h – 17 h'],
    ['lundi de 9 à 12 heures', 'lun. 9 h – 12 h'],
    ['du lundi au vendredi de 9 à 12 h et de 14 à 17 h', 'lun.–ven. 9 h – 12 h, 14 h – 17 h'],
    ['lundi 9.00-12.00', 'lun. 9 h – 12 h'],
    ['mardi de 9h30 a 11h30 et jeudi de 14h a 16h', 'mar. 9 h 30 – 11 h 30 ; jeu. 14 h – 16 h'],
    ['1er et 3ème lundi 9h-12h', '1er et 3e lundis du mois 9 h – 12 h'],
    ['lundi au vendredi 9h-17h non stop', 'lun.–ven. 9 h – 17 h'],
    ['mercredi toute la journée 9h-17h', 'mer. 9 h – 17 h'],
    ['Lundi-Mardi-Jeudi-Vendredi : 9h-12h', 'lun., mar., jeu., ven. 9 h – 12 h'],
    ['lundi-mardi 9h-12h', 'lun., mar. 9 h – 12 h'],
    ['lundi-mercredi-vendredi 9h-12h', 'lun., mer., ven. 9 h – 12 h'],
    ['Lun/Mar/Jeu 9h-12h', 'lun., mar., jeu. 9 h – 12 h'],
    ['lundi/vendredi 9h-12h', 'lun., ven. 9 h – 12 h'],
  ])('reads %j', (text, words) => {
    expect(read(text)).toStrictEqual([words, null])
  })

  it.each([
    'lundi au vendredi sauf mercredi après-midi 9h-12h 14h-17h',
    '9h/12h - 14h/17h',
    'sur rdv',
    'du lundi au vendredi sur rdv',
    'lundi : 9h-12h (sur rdv), 14h-17h',
    'lundi matin, mardi matin : 9h-12h',
    'du lundi 9h au vendredi 17h',
    'Lundi au vendredi 8h00-12h00/13h30-17h00 (16h le vendredi)',
    'lundi au vendredi : 9h-12h30/13h30-17h30 (16h30 le vendredi)',
    'L, M, J : 9h-12h',
    'L Ma Me J V 9h-12h',
    'Ouvert 5j/7 de 9h à 17h',
    'Tous les matins de 9h à 12h',
    'Tous les après-midis de 14h à 17h sauf le mercredi',
    'lundi des semaines paires 9h-12h',
    'un lundi sur deux 9h-12h',
    "lundi 9h - 12h et sur rendez-vous l'après-midi",
    'lundi 12h-14h et 9h-11h',
    'lundi 17h-9h',
    'du lundi au vendredi dès 9h',
    "lundi jusqu'à 12h",
    'lundi matin',
    'lundi 12-14 mai',
    'lundi au vendredi 1-2',
    'Fermé le lundi mardi 9h-12h',
    'lundi mardi',
    'le lundi 5 mai 9h-12h',
  ])('keeps %j as a note: it is not sure', (text) => {
    expect(read(text)).toStrictEqual(['', text])
  })
})
