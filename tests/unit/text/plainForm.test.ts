import { describe, expect, it } from 'vitest'
import { screenPersonalData } from '@/domain/report/screenPersonalData'
import { plainForm } from '@/domain/text/plainForm'

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0))
const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const spacedBy = (space: string) => (text: string) => text.replaceAll(' ', space)
const between = (mark: string) => (text: string) => [...text].join(mark)

/** Ways of writing the same that a reader hardly sees. */
const DISGUISES: Record<string, (text: string) => string> = {
  nothing: (text) => text,
  'two spaces': spacedBy('  '),
  'three spaces': spacedBy('   '),
  underscores: spacedBy('_'),
  'two underscores': spacedBy('__'),
  'a tab': spacedBy('\t'),
  'a line break': spacedBy('\n'),
  'no-break spaces': spacedBy('\u00a0'),
  'narrow no-break spaces': spacedBy('\u202f'),
  'ideographic spaces': spacedBy('\u3000'),
  'full-width characters': FULL_WIDTH,
  'arabic digits': digitsFrom(0x0660),
  'mathematical digits': digitsFrom(0x1d7ce),
  'zero-width spaces': between('\u200b'),
  'zero-width joiners': between('\u2060'),
  'soft hyphens': between('\u00ad'),
  'bidi marks': between('\u200e'),
  keycaps: (text) => text.replace(/\d/g, '$&\ufe0f\u20e3'),
}

const SECRETS: [text: string, kind: string][] = [
  ['06 12 34 56 78', 'phone'],
  ['+33 6 12 34 56 78', 'phone'],
  ['2 84 05 91 223 014 42', 'socialSecurity'],
  ['née le 3 mars 2012', 'birthDate'],
  ['date de naissance 03 04 2011', 'birthDate'],
  ['Mme Exemple', 'name'],
  ['monsieur exemple', 'name'],
  ['la famille Exemple', 'name'],
  ['jeanne.exemple@mail.example', 'mail'],
  ['12 345 678 901', 'longNumber'],
]

const SEPARATORS = ['.', '-', '/', ',', '·', '–', '—', '‑', ' - ', ' / ', '..', ' . ', '--', '|', '*', '_-_']

describe('the screening of personal data', () => {
  const cases = Object.entries(DISGUISES).flatMap(([disguise, write]) =>
    SECRETS.map(([text, kind]) => ({ disguise, kind, written: write(text) })),
  )

  it.each(cases)('finds a $kind written with $disguise', ({ kind, written }) => {
    const found = screenPersonalData(`Il y a ${written} dans ce texte`)
    expect(found.map((each) => each.kind)).toStrictEqual([kind])
  })

  it.each(SEPARATORS)('finds a telephone and a date whose digits « %s » parts', (separator) => {
    const kindsOf = (groups: string[]) => screenPersonalData(groups.join(separator)).map(({ kind }) => kind)
    expect(kindsOf(['06', '12', '34', '56', '78'])).toStrictEqual(['phone'])
    expect(kindsOf(['12', '05', '2009'])).toStrictEqual(['birthDate'])
  })
})

describe('the plain form', () => {
  it.each(Object.keys(DISGUISES))(
    'of a text that was put in it once does not change again (%s)',
    (disguise) => {
      const written = DISGUISES[disguise]?.('Été à l’Haÿ 12, rue des Œillets 06 12') ?? ''
      expect(plainForm(plainForm(written))).toBe(plainForm(written))
    },
  )

  it('keeps letters, accents, capitals and figures as they are', () => {
    const text = 'Été à L’Haÿ-les-Roses : 12, rue des Œillets (1 234,50 €), de 9 h 30 à 12 h.'
    expect(plainForm(text)).toBe(text)
  })
})
