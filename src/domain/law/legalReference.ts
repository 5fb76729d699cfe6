import { fold } from '../text/foldText'
import { writtenNumber } from './articleNumber'
import { articleSpans } from './articleSpans'
import { LAW_CODES, lawCodeOfId } from './lawCodes'
import { legifranceAddress } from './legifranceAddress'

/** A reference to a text of law, as the sheets keep it; a day is `YYYY-MM-DD`. */
export type LegalReference = {
  /** The code, the law, the decree. */
  title: string
  article: string | null
  url: string | null
  /** Of the version that was read. */
  legiId: string | null
  versionDate: string | null
}

const ORIGIN = 'https://www.legifrance.gouv.fr'

/**
 * A reference with what the others of its boxes say: an address pasted in any of them, « art. L. 262-2 CASF » written in the first. What is
 * already said is never changed.
 */
export function completeReference(typed: LegalReference): LegalReference {
  const pasted = legifranceAddress(typed.title)
  const title = pasted && 'address' in pasted ? '' : typed.title
  const url = typed.url ?? (title === '' && typed.title !== '' ? typed.title.trim() : null)
  const split = typed.article ? { title, article: null } : splitWords(title)
  const read = url ? legifranceAddress(url) : null
  const address = read && 'address' in read ? read.address : null
  const code = lawCodeOfId(address?.textId ?? '') ?? codeNamed(split.title)
  const legiId = typed.legiId ?? address?.articleId ?? null
  const article = typed.article ?? split.article
  return {
    // An address that does not say of which code it is stays, to be refused in words.
    title: split.title || (code?.name ?? typed.title),
    article,
    url: url ?? addressOf(legiId, code?.id ?? null),
    legiId,
    versionDate: typed.versionDate ?? address?.versionDate ?? null,
  }
}

/** A box of a reference, and what is wrong with it, in French. */
export type ReferenceFault = { field: 'title' | 'article' | 'url' | 'legiId'; message: string }

/** What is wrong with a completed reference; `null` when nothing is. */
export function referenceFault({ title, article, url, legiId }: LegalReference): ReferenceFault | null {
  const read = legifranceAddress(url ?? '')
  if (read && 'fault' in read) return { field: 'url', message: FAULTS[read.fault] }
  if (legifranceAddress(title)) return { field: 'title', message: UNNAMED }
  if (legiId && !/^(?:LEGIARTI|JORFARTI)\d{12}$/.test(legiId))
    return { field: 'legiId', message: 'Un identifiant d’article est LEGIARTI suivi de douze chiffres.' }
  if (legiId && read?.address.articleId && read.address.articleId !== legiId)
    return { field: 'legiId', message: 'L’identifiant n’est pas celui de l’adresse : gardez l’un des deux.' }
  if (article && codeNamed(title) && articleSpans(article).length === 0)
    return {
      field: 'article',
      message: 'Article illisible : écrivez-le comme « L. 262-2 » ou « R. 262-3 à R. 262-5 ».',
    }
  return null
}

const UNNAMED =
  'Cette adresse ne dit pas de quel texte : écrivez à sa place le nom du code ou de la loi, et gardez-la dans « Adresse ».'

const FAULTS = {
  id: 'Adresse de Légifrance incomplète : un identifiant compte douze chiffres. Copiez-la entière.',
  date: 'Adresse de Légifrance : la date de version n’existe pas.',
  nothing: 'Cette adresse de Légifrance ne mène à aucun texte : copiez celle de l’article ou du texte.',
} as const

/** The identifier of the text of a reference, by its address or by the name of its code; `null` where neither says it. */
export function textIdOf({ title, url }: Pick<LegalReference, 'title' | 'url'>): string | null {
  const read = legifranceAddress(url ?? '')
  return (read && 'address' in read ? read.address.textId : null) ?? codeNamed(title)?.id ?? null
}

function addressOf(legiId: string | null, codeId: string | null): string | null {
  if (legiId?.startsWith('LEGIARTI')) return `${ORIGIN}/codes/article_lc/${legiId}`
  return codeId ? `${ORIGIN}/codes/id/${codeId}/` : null
}

/** « art. L. 262-2 du code de l’action sociale et des familles » → that code, and the article. */
function splitWords(text: string): { title: string; article: string | null } {
  const code = codeNamed(text)
  if (!code) return splitLaw(text)
  const rest = withoutCode(text, code)
  const spans = articleSpans(rest)
  if (spans.length === 0) return { title: isShort(text, code) ? code.name : text, article: null }
  return {
    title: code.name,
    article: /\bannexe/i.test(rest) ? asTyped(rest) : LIST.format(spans.map(wordsOf)),
  }
}

/** With an annex, which is no article, the words stay as they are. */
const asTyped = (rest: string): string =>
  rest
    .split(' ')
    .filter((word) => !/^(?:|,|arts?\.?|articles?)$/i.test(word))
    .join(' ')

/** « loi n° 90-449 du 31 mai 1990, art. 6 » → the law, and the article. */
function splitLaw(text: string): { title: string; article: string | null } {
  const [, law, article] = /^(.{4,300}?), ?art(?:icles?|s)?\.? (.{1,80})$/i.exec(text.trim()) ?? []
  const spans = article ? articleSpans(article) : []
  return law && spans.length > 0
    ? { title: law, article: LIST.format(spans.map(wordsOf)) }
    : { title: text, article: null }
}

const LIST = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

const wordsOf = ({ from, to, andAfter }: ReturnType<typeof articleSpans>[number]): string =>
  `${writtenNumber(from)}${to ? ` à ${writtenNumber(to)}` : ''}${andAfter ? ' et suivants' : ''}`

type Code = (typeof LAW_CODES)[number]

/** Texts that change codes name them too. */
const NO_CODE =
  /^(?:loi|decret|ordonnance|arrete|circulaire|instruction|directive|reglement|decision|convention|constitution)\b/

/** The code that a text names, by its whole name or by one of its abbreviations as words of their own; the longest where several fit. */
export function codeNamed(text: string): Code | null {
  const folded = fold(text).trim()
  if (NO_CODE.test(folded)) return null
  const named = LAW_CODES.filter(({ name }) => folded.includes(fold(name)))
  if (named.length > 0)
    return named.reduce((one, other) => (other.name.length > one.name.length ? other : one))
  const words = shortWords(folded)
  return LAW_CODES.find(({ short }) => short.some((each) => words.has(each))) ?? null
}

/** The words of a text without their dots, and each « c. trav. » in one word. */
function shortWords(folded: string): ReadonlySet<string> {
  const words = folded
    .split(/[\s,;()]/)
    .map((word) => word.replaceAll('.', ''))
    .filter(Boolean)
  const joined = words.flatMap((word, at) =>
    /^(?:c|code)$/.test(word)
      ? [`${word}${words[at + 1] ?? ''}`, `${word}${words[at + 1] ?? ''}${words[at + 2] ?? ''}`]
      : [],
  )
  const dotted = folded.split(/[\s,;()]/).map((word) => word.replaceAll('.', ''))
  return new Set([...words, ...joined, ...dotted])
}

function withoutCode(text: string, { name }: Code): string {
  const at = fold(text).indexOf(fold(name))
  if (at < 0) return text
  return at === 0 ? text.slice(name.length) : text.slice(0, at)
}

const isShort = (text: string, { short }: Code): boolean =>
  short.includes(fold(text).replaceAll(/[\s.]/g, ''))
