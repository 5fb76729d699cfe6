import { describe, expect, it } from 'vitest'
import { hoursWords } from '@/domain/hours/hoursWords'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readDate } from '@/features/sheets/values/readDate'
import { readEmails } from '@/features/sheets/values/readEmails'
import { readHours } from '@/features/sheets/values/readHours'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readText } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import { plain } from '../hours/rules'

function reading<Read>(read: (spot: { notes: RowNotes; column: string }) => Read): [Read, string[]] {
  const notes = new RowNotes(2)
  return [read({ notes, column: 'c' }), notes.warnings.map(({ rule }) => plain(rule))]
}

describe('values by which sources say nothing', () => {
  it.each([
    ...['n.c.', 'NC', 'N/A', 'n.r.', 's.o.', 'S/O', '???', '…', '[]', "''", 'xxx', 'XX XX XX XX XX', 'TBD'],
    ...['à compléter', 'A compléter', 'À renseigner', 'non renseigné', 'Non renseignée', 'non communiqué'],
    ...[
      'Non précisé',
      'pas encore défini',
      'Information non disponible',
      'non applicable',
      'inconnu',
      'Inconnue',
    ],
    ...['sans objet', '(vide)', 'à venir', 'en attente', 'Non communiqués.'],
  ])('takes %j for nothing', (text) => {
    expect(readText(text)).toBeNull()
  })

  it.each([
    'Aucune',
    'Néant',
    'Non',
    'Oui',
    '0',
    'x',
    'Conditions à compléter avec le CCAS',
    'Vide-grenier',
    'Inconnu des services',
  ])('keeps %j, which may be a fact', (text) => {
    expect(readText(text)).toBe(text)
  })

  it.each(['néant', 'Aucun', '0', '00', 'n.c.', 'Pas d’adresse'])('takes the street %j for none', (text) => {
    expect(readStreet(text)).toBeNull()
  })

  it.each(['néant', 'aucun', 'Pas de téléphone', 'à compléter', 'xx xx xx xx xx'])(
    'has no number, and nothing to tell, of %j',
    (cell) => {
      const nothing = { phones: [], left: null, faxes: [] }
      expect(reading((spot) => readPhones(cell, spot))).toStrictEqual([nothing, []])
    },
  )

  const FILLER = 'numéro de remplissage, qui n’est celui de personne : laissé de côté'
  it.each([
    '0',
    '0000000000',
    '00 00 00 00 00',
    '01 00 00 00 00',
    '0600000000',
    '05.55.55.55.55',
    '01 23 45 67 89',
  ])('calls nobody by %j, and says it', (cell) => {
    const nothing = { phones: [], left: null, faxes: [] }
    expect(reading((spot) => readPhones(cell, spot))).toStrictEqual([nothing, [FILLER]])
  })

  it('keeps the true number beside one that is not', () => {
    const [{ phones }] = reading((spot) => readPhones('01 23 45 67 89 / 01 60 00 00 02', spot))
    expect(phones.map(({ number }) => number)).toStrictEqual(['01 60 00 00 02'])
  })

  it.each(['test@test.fr', 'xxx@xxx.com', 'exemple@exemple.fr', 'nom@domaine.fr', 'adresse@mail.com'])(
    'writes to nobody at %j',
    (mail) => {
      const told = 'adresse de remplissage, qui n’est celle de personne : laissée de côté'
      expect(reading((spot) => readEmails(mail, spot))).toStrictEqual([[], [told]])
    },
  )

  it.each(['contact@exemple.fr', 'unaf@unaf.fr', 'test@mairie.fr'])('writes to %j', (mail) => {
    expect(reading((spot) => readEmails(mail, spot))).toStrictEqual([[mail], []])
  })

  it.each(['http://', 'https://', 'http://www.'])('goes nowhere with %j', (url) => {
    expect(reading((spot) => readUrl(url, spot))).toStrictEqual([null, []])
  })

  it.each([
    [0, 0, 'coordonnées nulles (0, 0) : laissées de côté'],
    [48.85, 0, 'une des deux coordonnées est nulle : laissées de côté'],
    [47, 2, 'coordonnées au degré près : laissées de côté'],
    [46.227638, 2.213749, 'c’est le centre de la France, que l’on donne faute de mieux : laissé de côté'],
  ])('places nothing at %s, %s', (latitude, longitude, rule) => {
    const nowhere = { latitude: null, longitude: null }
    expect(reading(({ notes }) => readPoint({ latitude, longitude }, notes))).toStrictEqual([nowhere, [rule]])
  })

  it.each(['1900-01-01', '30/12/1899', '1970-01-01T00:00:00Z', '01/01/1970', '9999-12-31', '0001-01-01'])(
    'reads no date in %j',
    (date) => {
      expect(readDate(date)).toBeNull()
    },
  )

  it('has neither the postcode nor the commune that say nothing, but Aucun, which is a commune', () => {
    const read = (postcode: string, city: string) =>
      reading((spot) => readCommune({ postcode: { value: postcode, spot }, city: { value: city, spot } }))[0]
    expect([read('00000', 'Néant'), read('99999', 'inconnue'), read('65400', 'Aucun')]).toStrictEqual([
      { postcode: null, city: null, inseeCode: null },
      { postcode: null, city: null, inseeCode: null },
      { postcode: '65400', city: 'Aucun', inseeCode: '65045' },
    ])
  })
})

describe('hours by which sources say nothing', () => {
  const hours = (text: string) => {
    const [{ openingHours, hoursNote }, told] = reading((spot) => readHours(text, spot))
    return [plain(hoursWords(openingHours ?? []).join(' | ')), hoursNote, told]
  }

  it.each([
    ['Mo-Fr 09:00-12:00; Sa 00:00-00:00', 'lun.–ven. 9 h – 12 h ; sam. : horaires non renseignés'],
    ['Mo-Fr 09:00-12:00,00:00-00:00', 'lun.–ven. 9 h – 12 h'],
    ['Mo-Fr 00:00-00:00,14:00-17:00; PH off', 'lun.–ven. 14 h – 17 h ; jours fériés fermé'],
    [
      'lundi au vendredi 00h00-00h00 ; samedi 9h-12h',
      'lun.–ven. : horaires non renseignés (00:00-00:00) ; sam. 9 h – 12 h',
    ],
  ])('keeps the hours of %j beside what is not told', (text, words) => {
    expect(hours(text)).toStrictEqual([words, null, []])
  })

  it.each(['Mo-Su 00:00-00:00', 'Mo-Su off', 'Fermé', 'PH off', 'Lundi : fermé ; mardi : fermé'])(
    'keeps %j as a note: nothing says when it opens',
    (text) => {
      expect(hours(text).slice(0, 2)).toStrictEqual(['', text])
    },
  )

  it.each(['24/7', 'Mo-Su 00:00-23:59', '7j/7 24h/24'])('has %j looked at', (text) => {
    expect(hours(text)[2]).toStrictEqual(['ouvert 24 h sur 24 : à vérifier'])
  })

  it.each(['n.c.', 'non communiqué', 'aucun', '0'])('has nothing of %j', (text) => {
    expect(hours(text)).toStrictEqual(['', null, []])
  })
})
