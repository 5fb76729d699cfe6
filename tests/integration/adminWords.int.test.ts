import { en } from '@payloadcms/translations/languages/en'
import { type Field, toWords } from 'payload'
import { describe, expect, it } from 'vitest'
import { adminWords, type Words } from '../../collections/shared/words/adminWords'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { supportedLanguages, translations } = payload.config.i18n
const words = flat(translations.fr as Words)
const english = flat(en.translations as Words)
/** Without tags, whose attributes are no words, nor the places that are filled in. */
const said = Object.entries(words).map(
  ([key, text]) => `${key} = ${text.replace(/<[^>]*>|\{\{.*?\}\}/g, '')}`,
)

function flat(group: Words, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  )
}

const matching = (kind: RegExp) => said.filter((line) => kind.test(line.slice(line.indexOf(' = ') + 3)))

describe('the French of the admin', () => {
  it('holds the whole catalogue, the same for the server and the browser', () => {
    expect(said.length).toBeGreaterThan(580)
    expect(translations.fr).toStrictEqual(supportedLanguages.fr?.translations)
  })

  it.each([
    [
      'a guess at a gender or a number',
      /\p{L}\([es]+\)|nouveau ou|ce ou cette|le ou la|\bde ou du\b|il ou elle/u,
    ],
    ['true and false', /\b(vrai|faux)\b/i],
    [
      'the machinery',
      /\b(UUID|ID|Payload|widgets?|API|Globals?|locales?)\b|identifiant|régiona|téléversement|téléverser/i,
    ],
    [
      'another word for what the portal names',
      /e-mail|\bemail|sauvegard|en masse|existante?s?\b|veuillez|avec succès/i,
    ],
    ['a capital inside a sentence', /[a-zéè’,] (?!URL\b)\p{Lu}\p{Ll}/u],
    ['a plain space before a high sign, or none', /(^|[^\s]) [;:?!»]|[\p{L}\d)»][;:?!](\s|$)|« /u],
    ['a straight apostrophe or quote, three dots', /\p{L}'\p{L}|"|\.\.\./u],
    ['a download for a file that is sent', /téléchargement/i],
  ])('never says %s', (_, kind) => {
    expect(matching(kind)).toStrictEqual([])
  })

  it('fills in only what the CMS gives', () => {
    const places = (text = ''): readonly string[] => text.match(/\{\{.*?\}\}/g) ?? []
    const unknown = Object.entries(words)
      .filter(([key]) => key in english)
      .filter(([key, text]) => places(text).some((place) => !places(english[key]).includes(place)))
    expect(unknown).toStrictEqual([])
  })

  it('says nothing under a name that the CMS does not ask for', () => {
    const known = new Set([...Object.keys(english), ...EDITOR])
    expect(Object.keys(flat(adminWords)).filter((key) => !known.has(key))).toStrictEqual([])
  })
})

/** The catalogue of the editor of texts, which the CMS keeps beside its own: each is one of its features, or the editor's own. */
const EDITOR = [
  'lexical.general.placeholder',
  'lexical.general.slashMenuBasicGroupLabel',
  'lexical.heading.label',
  'lexical.link.loadingWithEllipsis',
  'lexical.align.alignJustifyLabel',
  'lexical.relationship.label',
  'lexical.upload.label',
  'lexical.checklist.label',
  'lexical.orderedList.label',
  'lexical.unorderedList.label',
  'lexical.horizontalRule.label',
  'lexical.indent.decreaseLabel',
  'lexical.indent.increaseLabel',
]

describe('the fields of the admin', () => {
  it('are named in French, each by hand', () => {
    const nameless = payload.config.collections
      .filter(({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'))
      .flatMap(({ slug, fields }) => namelessIn(fields).map((name) => `${slug}.${name}`))
    expect(nameless).toStrictEqual([])
  })
})

/** Fields shown whose label is the one that Payload makes of their name. */
function namelessIn(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if ('hidden' in field && field.hidden) return []
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) return []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namelessIn(tab.fields))
    const inside = 'fields' in field ? namelessIn(field.fields) : []
    if (!('name' in field) || !field.name || field.type === 'ui' || CMS.has(field.name)) return inside
    const isMade = field.label === toWords(field.name) && !FRENCH_TOO.has(field.name)
    return [...(isMade ? [field.name] : []), ...inside]
  })
}

/** Payload's own, named by its catalogue. */
const CMS = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'email',
  'password',
  'url',
  'filename',
])
/** Words of both languages. */
const FRENCH_TOO = new Set([
  'article',
  'code',
  'conditions',
  'description',
  'format',
  'habilitation',
  'image',
  'latitude',
  'licence',
  'longitude',
  'message',
  'permanences',
  'photos',
  'publics',
  'service',
  'site',
  'source',
  'type',
])
