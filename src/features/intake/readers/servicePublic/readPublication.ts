import { isCalendarDay } from '@/domain/isCalendarDay'
import type {
  NationalGroup,
  NationalReference,
  NationalSheet,
  NationalStep,
} from '@/domain/nationalSheet/NationalSheet'
import { fold } from '@/domain/text/foldText'
import { isWebAddress } from '@/domain/text/safeHref'
import { type Place, readBlocks } from './readBlocks'
import { providerOf, readContact, readService } from './readServices'
import { childNamed, childrenNamed, elementsOf, readXml, textIn, type XmlElement } from './xmlTree'

/** A sheet or a file, and what they lead to: an online service, a form, a letter to copy. */
const ROOTS = new Set(['Publication', 'ServiceComplementaire'])

export type ReadPublication = {
  sheet: NationalSheet
  /** Tags that no reader knows, with how many times each; their text is kept. */
  unknownTags: Map<string, number>
}

/** What stands at the root, and is read by name; anything else there is told. */
const AT_ROOT = new Set(
  (
    'SurTitre Audience Canal Cible FilDAriane Theme SousThemePere DossierPere SousDossierPere SousTheme SousDossier Fiche Dossier ' +
    'Avertissement Introduction Texte ListeSituations OuSAdresser ServiceEnLigne Reference QuestionReponse PourEnSavoirPlus VoirAussi ' +
    'Definition Abreviation CommentFaireSi LienExterneCommente RechercheGuidee Problematiques'
  ).split(' '),
)

/**
 * Reads a file of "vos droits" (schema 3 of the national publisher).
 * @throws Error in the parser's words when it is not well formed, in ours when it is no publication with a code and a title.
 */
export function readPublication(text: string): ReadPublication {
  const root = readXml(text)
  const code = root.attributes.ID ?? ''
  const title = textIn(childNamed(root, 'dc:title'))
  if (!ROOTS.has(root.name) || !/^[FNR]\d+$/.test(code) || title === '')
    throw new Error('Ce fichier n’est pas une publication : son code ou son titre manque.')
  const unknownTags = new Map<string, number>()
  const place: Place = {
    level: 2,
    anchorOf: anchors(),
    onUnknown: (tag) => unknownTags.set(tag, (unknownTags.get(tag) ?? 0) + 1),
  }
  for (const { name } of elementsOf(root))
    if (!AT_ROOT.has(name) && !name.startsWith('dc:')) place.onUnknown(name)
  const blocksIn = (element: XmlElement) => readBlocks(element, place)
  const all = (name: string) => childrenNamed(root, name)
  const sheet: NationalSheet = {
    code,
    type: root.attributes.type ?? '',
    title,
    description: textIn(childNamed(root, 'dc:description')),
    audience: textIn(childNamed(root, 'Audience')),
    subject: textIn(childNamed(root, 'Theme')) || textIn(childNamed(root, 'dc:subject')),
    modifiedOn: dayIn(textIn(childNamed(root, 'dc:date'))),
    url: isWebAddress(root.attributes.spUrl) ? (root.attributes.spUrl ?? null) : null,
    trail: elementsOf(childNamed(root, 'FilDAriane') ?? { name: '', attributes: {}, children: [] }).map(
      stepOf,
    ),
    alerts: all('Avertissement').map((alert) => ({
      title: textIn(childNamed(alert, 'Titre')),
      on: dayIn(alert.attributes.date ?? ''),
      blocks: blocksIn(alert),
    })),
    introduction: all('Introduction').flatMap(blocksIn),
    body: elementsOf(root)
      .filter(({ name }) => name === 'Texte' || name === 'ListeSituations' || !isRead(name))
      .flatMap((element) => blocksIn({ name: 'Texte', attributes: {}, children: [element] })),
    groups: groupsOf(root),
    contacts: all('OuSAdresser').map((contact) => readContact(contact, blocksIn)),
    services: all('ServiceEnLigne').map((service) => readService(service, blocksIn)),
    references: referencesIn(root),
    related: relatedOf(root),
    more: [...all('LienExterneCommente'), ...all('PourEnSavoirPlus')].flatMap(pageOutside),
    terms: ['Definition', 'Abreviation'].flatMap((name) =>
      all(name).map((term) => ({
        code: term.attributes.ID ?? '',
        title: textIn(childNamed(term, 'Titre')),
        blocks: blocksIn(childNamed(term, 'Texte') ?? { name: '', attributes: {}, children: [] }),
        abbreviation: name === 'Abreviation',
        ...(childNamed(term, 'Reference') ? { references: referencesIn(term) } : {}),
      })),
    ),
  }
  return { sheet, unknownTags }
}

const isRead = (name: string): boolean => AT_ROOT.has(name) || name.startsWith('dc:')

/** A page outside: that of a sheet made of links alone, or one to know more. */
function pageOutside(element: XmlElement): NationalSheet['more'] {
  const link = childNamed(element, 'LienExterne')
  const url = (link ?? element).attributes.URL ?? ''
  const title = textIn(link ?? childNamed(element, 'Titre'))
  return isWebAddress(url) ? [{ title, url, ...providerOf(element) }] : []
}

function referencesIn(element: XmlElement): NationalReference[] {
  return childrenNamed(element, 'Reference').map((reference) => ({
    title: textIn(childNamed(reference, 'Titre')),
    url: isWebAddress(reference.attributes.URL) ? (reference.attributes.URL ?? null) : null,
    type: reference.attributes.type ?? '',
    complement: textIn(childNamed(reference, 'Complement')) || null,
    ...providerOf(reference),
  }))
}

/** Sheets that a file leads to: those of its groups, then those that stand alone. */
function groupsOf(root: XmlElement): NationalGroup[] {
  const groups = ['SousTheme', 'SousDossier'].flatMap((name) =>
    childrenNamed(root, name).map((group) => ({
      title: textIn(childNamed(group, 'Titre')),
      sheets: ['Fiche', 'Dossier'].flatMap((kind) => childrenNamed(group, kind).map(stepOf)),
    })),
  )
  for (const guided of childrenNamed(root, 'Problematiques')) groups.push(...guidedGroups(guided, []))
  const alone = ['Fiche', 'Dossier'].flatMap((kind) => childrenNamed(root, kind).map(stepOf))
  return alone.length === 0 ? groups : [...groups, { title: '', sheets: alone }]
}

/** The answers of a guided search, each under the questions that lead to it. */
function guidedGroups(element: XmlElement, path: readonly string[]): NationalGroup[] {
  const title = textIn(childNamed(element, 'Titre'))
  const here = title === '' ? path : [...path, title]
  const sheets = childrenNamed(element, 'LienInterne').map((link) => ({
    code: link.attributes.LienPublication ?? '',
    title: textIn(link) || here.join(' › '),
  }))
  const below = ['Problematique', 'Branche'].flatMap((name) =>
    childrenNamed(element, name).flatMap((inside) => guidedGroups(inside, here)),
  )
  return sheets.length === 0 ? below : [{ title: here.join(' › '), sheets }, ...below]
}

function relatedOf(root: XmlElement): NationalStep[] {
  const also = childrenNamed(root, 'VoirAussi').flatMap((one) => elementsOf(one))
  const asked = ['QuestionReponse', 'CommentFaireSi', 'RechercheGuidee'].flatMap((name) =>
    childrenNamed(root, name),
  )
  return [...also, ...asked].map(stepOf)
}

function stepOf(element: XmlElement): NationalStep {
  const title = childNamed(element, 'Titre')
  return { code: element.attributes.ID ?? '', title: textIn(title ?? element) }
}

/** A day of the source, "modified 2020-01-01". */
function dayIn(text: string): string | null {
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  return day !== undefined && isCalendarDay(day) ? day : null
}

/** Gives each title an address of its own in the page: its words, and a number when they come again. */
function anchors(): (title: string) => string {
  const given = new Map<string, number>()
  return (title) => {
    const words =
      fold(title)
        .match(/[a-z0-9]+/g)
        ?.join('-')
        .slice(0, 80) || 'partie'
    const times = (given.get(words) ?? 0) + 1
    given.set(words, times)
    return times === 1 ? words : `${words}-${times}`
  }
}
