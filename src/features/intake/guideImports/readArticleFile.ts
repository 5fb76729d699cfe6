import { isCalendarDay } from '@/domain/isCalendarDay'
import { CADENCES } from '@/domain/sheet/closedLists'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import type { ReferenceFacts } from '@/features/catalogue/guideFolder/ArticleFacts'
import { AUDIENCE_WORDS } from '@/features/catalogue/guideFolder/articleFileText'
import { branchOf, isList, type Tree, textOf } from '@/features/intake/rateImports/yamlTree'
import { type GuideNotice, notice } from './GuideNotice'
import type { ReadArticle } from './GuideReading'
import { type Header, oneText, texts } from './readHeader'

const KNOWN = new Set([
  'titre',
  'numero',
  'chapitre',
  'fiche',
  'sigles',
  'mots-cles',
  'resume',
  'diffusion',
  'statut',
  'valable-depuis',
  'valable-jusqu-au',
  'verifiee-le',
  'verifiee-par',
  'cadence',
  'references',
  'voir-aussi',
])
const LONGEST_TITLE = 150
const LONGEST_SUMMARY = 400

type Read = {
  article: Omit<ReadArticle, 'chapter' | 'number'>
  refused: GuideNotice[]
  warnings: GuideNotice[]
}

/** The facts of a sheet's file, and all that is wrong with them. */
export function readArticleFile(file: string, header: Header): Read {
  const { fields, lineOf, text, textLine } = header
  const refused: GuideNotice[] = []
  const refuse = (key: string, value: string, rule: string): null => {
    refused.push(notice(file, lineOf(key), key, value, `${rule} : fiche refusée`))
    return null
  }
  const day = (key: string): string | null => {
    const value = oneText(fields, key)
    return value === null || isCalendarDay(value)
      ? value
      : refuse(key, value, 'ce n’est pas une date (2026-04-01)')
  }
  const title = oneText(fields, 'titre') ?? ''
  if (!title) refuse('titre', '', 'le titre manque')
  if (title.length > LONGEST_TITLE) refuse('titre', title, `plus de ${LONGEST_TITLE} caractères`)
  const summary = oneText(fields, 'resume')
  if ((summary ?? '').length > LONGEST_SUMMARY)
    refuse('resume', summary ?? '', `plus de ${LONGEST_SUMMARY} caractères`)
  const [validFrom, validUntil, verifiedAt] = [
    day('valable-depuis'),
    day('valable-jusqu-au'),
    day('verifiee-le'),
  ]
  if (validFrom && validUntil && validFrom > validUntil)
    refuse('valable-jusqu-au', validUntil, 'la fin précède l’entrée en vigueur')
  const fiche = oneText(fields, 'fiche')
  const read = fiche ? parseSheetNumber(fiche) : null
  if (fiche && read?.kind !== 'articles')
    refuse('fiche', fiche, 'ce n’est pas le numéro d’une fiche du guide (G0001)')
  const spoken = oneText(fields, 'diffusion')
  const audience = Object.entries(AUDIENCE_WORDS).find(([, words]) => words === spoken)?.[0]
  if (spoken && !audience) refuse('diffusion', spoken, 'public, partenaires ou agents')
  const cadence = oneText(fields, 'cadence')
  if (cadence && !CADENCES.some(({ code }) => code === cadence))
    refuse('cadence', cadence, '1, 3, 6 ou 12 mois')
  const status = oneText(fields, 'statut')
  if (status && status !== 'brouillon') refuse('statut', status, 'seul « brouillon » se dit')
  if (!text.trim()) refused.push(notice(file, textLine, 'texte', '', 'la fiche n’a pas de texte : refusée'))
  const warnings = Object.keys(fields)
    .filter((key) => !KNOWN.has(key))
    .map((key) => notice(file, lineOf(key), key, textOf(fields[key]) ?? '', 'clé inconnue : laissée de côté'))
  const article: Read['article'] = {
    file,
    line: lineOf('numero'),
    fiche: read?.kind === 'articles' ? read.number : null,
    bodyLine: textLine,
    facts: {
      title,
      acronyms: texts(fields.sigles),
      keywords: texts(fields['mots-cles']),
      summary,
      audience: audience === 'public' || audience === 'partners' || audience === 'agents' ? audience : null,
      validFrom,
      validUntil,
      verifiedAt: verifiedAt === validFrom ? null : verifiedAt,
      verifiedByName: oneText(fields, 'verifiee-par'),
      cadence,
      references: referencesOf(fields.references, (value, rule) => refuse('references', value, rule)),
      related: relatedOf(texts(fields['voir-aussi']), (value, rule) => refuse('voir-aussi', value, rule)),
      body: text,
      isDraft: status === 'brouillon',
    },
  }
  return { article, refused, warnings }
}

type Refuse = (value: string, rule: string) => null

function referencesOf(tree: Tree | undefined, refuse: Refuse): ReferenceFacts[] {
  const rows = isList(tree) ? tree : tree === undefined || tree === null ? [] : [tree]
  return rows.flatMap((row): ReferenceFacts[] => {
    const plain = textOf(row)
    if (plain) return [{ text: plain, url: null, legiId: null, version: null }]
    const branch = branchOf(row)
    const text = textOf(branch?.texte)
    if (!branch || !text) return refuse('', 'une référence a un « texte »') ?? []
    const url = textOf(branch.adresse)
    if (url && !/^https?:\/\//.test(url)) return refuse(url, 'une adresse commence par https://') ?? []
    const version = textOf(branch.version)
    if (version && !isCalendarDay(version)) return refuse(version, 'ce n’est pas une date (2026-04-01)') ?? []
    return [{ text, url, legiId: textOf(branch.identifiant), version }]
  })
}

function relatedOf(numbers: readonly string[], refuse: Refuse): string[] {
  return numbers.flatMap((typed) => {
    const read = parseSheetNumber(typed)
    if (read && (read.kind === 'articles' || read.kind === 'schemes')) return [read.number]
    return refuse(typed, 'une fiche du guide (G0001) ou un dispositif (D0001)') ?? []
  })
}
