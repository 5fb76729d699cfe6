import { placeKey } from '@/domain/guide/placeKey'
import { SLUGS } from '@/domain/slugs'
import { derivedSummary } from '@/features/catalogue/guideFolder/derivedSummary'
import { storedArticleFacts } from '@/features/catalogue/guideFolder/storedArticleFacts'
import type { StoredSheet } from '@/features/intake/guideImports/GuideBase'
import { type GuideNotice, notice } from '@/features/intake/guideImports/GuideNotice'
import { addressesOf, inPlan } from '@/features/intake/guideImports/GuidePlan'
import type { ReadArticle } from '@/features/intake/guideImports/GuideReading'
import { richTextToMarkdown } from '@/features/sheets/markdown/write/richTextToMarkdown'
import { breathe } from '@/infra/breathe'
import { articleChanges, mergedFacts } from './articleChanges'
import { articleData } from './articleData'
import { chapterIdOf, type GuideImport, rankOf } from './GuideImport'
import type { Pictures } from './Pictures'
import { type ArticleText, readArticleText } from './readArticleText'

type Options = {
  held: ReadonlyMap<string, string>
  pictures: Pictures
  /** The ids of sheets by number, those of the guide as they are made. */
  ids: Map<string, string>
  onProgress: (done: number) => Promise<void> | void
}
type Saving = GuideImport & Options & { addresses: ReadonlyMap<string, string> }

const BEGUN = 'un éditeur a commencé à la modifier : laissée comme elle est'

/** Saves the sheets of a folder, each in one act; one that is refused leaves the others. Returns the ids of those that could not be saved. */
export async function saveArticles(run: GuideImport, options: Options): Promise<string[]> {
  const addresses = addressesOf(run.guide, run.plan.numbers, (chapter) => chapterIdOf(run, chapter))
  const saving: Saving = { ...run, ...options, addresses }
  const failed: string[] = []
  for (const [done, read] of [...run.guide.articles].sort(inPlan).entries()) {
    const stored = run.plan.articles.get(read)
    const faults = await attempt(saving, read, stored)
    run.report.refuse(faults)
    if (faults.length > 0 && stored) failed.push(stored.id)
    await options.onProgress(done + 1)
    await breathe()
  }
  return failed
}

async function attempt(
  saving: Saving,
  read: ReadArticle,
  stored: StoredSheet | undefined,
): Promise<GuideNotice[]> {
  const { held, pictures, report, wordError } = saving
  const names = pictures.names
  const text = readArticleText(saving, {
    article: read,
    addresses: saving.addresses,
    names,
    idOf: (name) => `images/${name}`,
  })
  const faults = [...text.faults, ...unknownRelated(saving, read)]
  const taken = held.get(placeKey(chapterIdOf(saving, { folder: read.chapter }), rankOf(read)))
  if (taken)
    faults.push(
      notice(
        read.file,
        read.line,
        'numero',
        read.number,
        `le numéro ${read.number} est celui de ${taken} : fiche refusée`,
      ),
    )
  if (stored?.isBegun) faults.push(notice(read.file, 0, 'fiche', stored.number, BEGUN))
  if (faults.length > 0) return faults
  report.warn(text.warnings)
  try {
    await (stored ? renew(saving, read, { stored, text }) : add(saving, read, text))
    return []
  } catch (error) {
    return [notice(read.file, 0, 'fiche', read.facts.title, `${wordError(error)} : fiche refusée`)]
  }
}

function unknownRelated({ hasSheet }: Saving, { file, facts }: ReadArticle): GuideNotice[] {
  return facts.related
    .filter((number) => !hasSheet(number))
    .map((number) => notice(file, 0, 'voir-aussi', number, 'aucune fiche n’a ce numéro : fiche refusée'))
}

/** The text with the pictures that it shows, stored. */
async function storedBody(saving: Saving, read: ReadArticle, text: ArticleText) {
  const { pictures, addresses } = saving
  const ids = await pictures.store(text.pictures)
  if (text.pictures.length === 0) return text.body
  return readArticleText(saving, {
    article: read,
    addresses,
    names: pictures.names,
    idOf: (name) => ids.get(name) ?? name,
  }).body
}

async function add(saving: Saving, read: ReadArticle, text: ArticleText): Promise<void> {
  const { payload, apply, report, plan, ids, dress } = saving
  const number = plan.numbers.get(read.file) ?? ''
  const { facts } = read
  const isVerified = Boolean(facts.verifiedAt ?? facts.validFrom)
  const isDraft = facts.isDraft || !isVerified
  if (!isVerified && !facts.isDraft)
    report.warn([
      notice(
        read.file,
        0,
        'verifiee-le',
        '',
        'ni « verifiee-le » ni « valable-depuis » : gardée comme brouillon, à vérifier',
      ),
    ])
  if (apply) {
    const body = await storedBody(saving, read, text)
    const whole = {
      ...facts,
      audience: facts.audience ?? ('agents' as const),
      cadence: facts.cadence ?? '6',
      isDraft,
    }
    const { data = {}, context = {} } = dress(number)
    const { id } = await payload.create({
      collection: SLUGS.articles,
      data: {
        ...articleData({ facts: whole, body, idOf: (each) => ids.get(each) }),
        title: facts.title,
        audience: whole.audience,
        chapter: chapterIdOf(saving, { folder: read.chapter }),
        position: rankOf(read),
        _status: isDraft ? 'draft' : 'published',
        ...data,
      },
      draft: isDraft,
      depth: 0,
      overrideAccess: true,
      context: { sheetNumber: Number(number.slice(1)), asPlaced: true, ...context },
    })
    ids.set(number, id)
  }
  report.counts.created += 1
}

async function renew(
  saving: Saving,
  read: ReadArticle,
  { stored, text }: { stored: StoredSheet; text: ArticleText },
): Promise<void> {
  const { payload, apply, report, base, ids } = saving
  const picture = (id: string) => `images/${base.pictures.get(id) ?? id}`
  const before = storedArticleFacts(
    { ...stored, related: stored.related ?? [] },
    { numberOf: (id) => base.numbers.get(id), picture },
  )
  const body = richTextToMarkdown(text.body, { link: (url) => url, picture: (name) => name })
  const after = { ...mergedFacts(read.facts, before, derivedSummary(text.body, read.facts.title)), body }
  const changes = articleChanges(before, after)
  const [chapter, position] = [chapterIdOf(saving, { folder: read.chapter }), rankOf(read)]
  const isMoved = chapter !== stored.chapter || position !== stored.position
  if (changes.length === 0 && !isMoved) {
    report.counts.unchanged += 1
    return
  }
  if (apply) {
    const facts = new Set(changes.map(({ fact }) => fact))
    const written = facts.has('body') ? await storedBody(saving, read, text) : stored.body
    await payload.update({
      collection: SLUGS.articles,
      id: stored.id,
      data: {
        ...articleData({ facts: after, body: written, idOf: (each) => ids.get(each) }, facts),
        chapter,
        position,
        _status: after.isDraft ? 'draft' : 'published',
      },
      draft: after.isDraft,
      depth: 0,
      overrideAccess: true,
      context: { asPlaced: true },
    })
  }
  const line = { row: read.line, source: 'guide', key: read.file, number: stored.number, file: read.file }
  for (const { label, before: was, after: is } of changes)
    report.change({ ...line, field: label, before: was, after: is })
  if (isMoved)
    report.change({ ...line, field: 'Place', before: [base.plan.get(stored.id) ?? ''], after: [read.number] })
  report.counts.changed += 1
}
