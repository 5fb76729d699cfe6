import { isCalendarDay } from '@/domain/isCalendarDay'
import { isWebAddress } from '@/domain/text/safeHref'
import type { ImportedEntry, Told } from './ImportedRate'
import { type Branch, branchOf, isList, type Tree, textOf } from './yamlTree'

type Texts = Pick<
  ImportedEntry,
  'referenceTitle' | 'referenceUrl' | 'note' | 'otherReferences' | 'publishedOn'
>
type Reference = { title: string; url: string | null; note: string | null }

const LONGEST_TITLE = 500
const LONGEST_NOTE = 1000
const LONGEST_OTHERS = 4000

/** What the metadata of a parameter say of one of its dates: the text, the others, the Journal officiel, the notes. */
export function datedTexts(metadata: Branch, day: string, tell: Told): Texts {
  const references = referencesOf(metadata.reference, day)
  const [first, ...others] = references
  const [published, ...otherDays] = publishedDays(metadata.official_journal_date, day, tell)
  const notes = [
    ...references.flatMap(({ note }) => note ?? []),
    ...notesOf(branchOf(metadata.notes)?.[day]),
    ...(otherDays.length > 0 ? [`Autres parutions : ${otherDays.join(', ')}`] : []),
  ].join(' ')
  return {
    referenceTitle: first ? cut(first.title, LONGEST_TITLE) : null,
    referenceUrl: first?.url ?? null,
    otherReferences: others.length > 0 ? cut(others.map(lineOf).join('\n'), LONGEST_OTHERS) : null,
    publishedOn: published ?? null,
    note: notes ? cut(notes, LONGEST_NOTE) : null,
  }
}

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

const lineOf = ({ title, url }: Reference): string => (url && url !== title ? `${title} ${url}` : title)

/** Those of the date; those without a date stand for all. */
function referencesOf(tree: Tree | undefined, day: string): Reference[] {
  const branch = branchOf(tree)
  const dated = branch && !('href' in branch) && !('title' in branch)
  const found = dated ? branch[day] : tree
  return (isList(found) ? found : [found]).flatMap(toReference)
}

function toReference(tree: Tree | undefined): Reference[] {
  const bare = textOf(tree)
  if (bare)
    return [
      {
        title: isWebAddress(bare) ? nameOfAddress(bare) : bare,
        url: isWebAddress(bare) ? bare : null,
        note: null,
      },
    ]
  const branch = branchOf(tree)
  if (!branch) return []
  const [title, href, note] = [textOf(branch.title), textOf(branch.href), textOf(branch.note)]
  const url = isWebAddress(href) ? href : null
  if (!title && !href) return []
  return [{ title: title ?? nameOfAddress(href ?? ''), url, note }]
}

/** A text that has an address alone is named after its site and its number. */
function nameOfAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname } = new URL(address)
  const number = pathname
    .split('/')
    .findLast((part) => /\d{4}/.test(part) && !/^\d{4}-\d{2}-\d{2}$/.test(part))
  return [hostname.replace(/^www\./, ''), number].filter(Boolean).join(', ')
}

function notesOf(tree: Tree | undefined): string[] {
  if (isList(tree)) return tree.flatMap(notesOf)
  const text = textOf(tree) ?? textOf(branchOf(tree)?.title)
  return text ? [text] : []
}

/** `2006-12-31; 2006-12-30`: a day for each text, in their order. */
function publishedDays(tree: Tree | undefined, day: string, tell: Told): string[] {
  const given = textOf(branchOf(tree)?.[day])
  if (!given) return []
  return given.split(/[;,]/).flatMap((part) => {
    const found = part.trim().slice(0, 10)
    if (isCalendarDay(found)) return [found]
    tell('official_journal_date', `${day} : ${part.trim()}`, 'ce n’est pas un jour : laissé de côté')
    return []
  })
}
