import { READER_CLASSES } from '@/domain/ReaderClass'
import type { SearchLexicon } from '../../SearchLexicon'
import { indexSettings, settingsHash } from '../indexSettings'
import { indexUid, metaUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { exists } from './exists'
import { metaDocument, readMeta } from './metaStore'
import { sendWrite } from './sendWrite'
import { waitForTasks } from './waitForTasks'

const META_SETTINGS = {
  searchableAttributes: ['id'],
  filterableAttributes: [
    {
      attributePatterns: ['kind', 'at'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
}

/** Creates the indexes that are missing. Gives whether one was. */
async function createMissing(context: MeilisearchContext): Promise<boolean> {
  const { prefix, writer } = context
  const uids = [metaUid(prefix), ...READER_CLASSES.map((readerClass) => indexUid(prefix, readerClass))]
  const found = await Promise.all(uids.map((uid) => exists(context, uid)))
  const missing = uids.filter((_, index) => !found[index])
  const tasks = await Promise.all(
    missing.map((uid) => sendWrite(() => writer.createIndex(uid, { primaryKey: 'id' }))),
  )
  // Another process may create them at the same moment.
  await waitForTasks(context, tasks, { accept: ['index_already_exists'] })
  return missing.length > 0
}

/**
 * Makes sure that the indexes exist with the settings of this version of the code and of this lexicon (of the one in force,
 * when none is given). Sends nothing when nothing changed: a change of settings reads every document again.
 */
export async function ensureIndexes(
  context: MeilisearchContext,
  lexicon?: SearchLexicon,
): Promise<SearchLexicon> {
  const { prefix, writer } = context
  const created = await createMissing(context)
  const held = await readMeta(context)
  const wanted = lexicon ?? held.lexicon
  const settings = indexSettings(wanted)
  const hash = settingsHash(settings)
  const document = metaDocument(wanted, hash)
  const sameLexicon = document.lexicon === metaDocument(held.lexicon, hash).lexicon
  if (!created && held.settingsHash === hash && sameLexicon) return wanted
  const uids = READER_CLASSES.map((readerClass) => indexUid(prefix, readerClass))
  const settingsTasks = await Promise.all([
    sendWrite(() => writer.index(metaUid(prefix)).updateSettings(META_SETTINGS)),
    ...uids.map((uid) => sendWrite(() => writer.index(uid).updateSettings(settings))),
  ])
  await waitForTasks(context, settingsTasks, { timeoutMs: 300_000 })
  // Last: were it written first, a process killed in between would leave indexes without their settings.
  await waitForTasks(context, [await sendWrite(() => writer.index(metaUid(prefix)).addDocuments([document]))])
  return wanted
}
