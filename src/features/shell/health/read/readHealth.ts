import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import {
  type DegradedHealth,
  readDegradedHealth,
} from '@/features/placement/degraded/read/readDegradedHealth'
import { countPublished } from '@/features/sheets/index/countPublished'
import { isWritable } from '@/infra/database/isWritable'
import { databaseKind } from '@/infra/database/select'
import type { SearchHealth } from '@/infra/search/SearchEngine'
import { searchEngine } from '@/infra/search/select'
import packageJson from '../../../../../package.json'
import { isInstalled } from '../../installation/read/isInstalled'
import { type JobsHealth, readJobs } from './readJobs'

export type Health = {
  status: 'ok' | 'degraded'
  version: string
  /** False until the base has had its first account; `null` when it does not answer. */
  installed: boolean | null
  database: { kind: 'sqlite' | 'mongodb'; status: 'ok' | 'down'; writable: boolean }
  search: {
    engine: 'embedded' | 'meilisearch'
    status: 'ok' | 'down' | 'behind'
    documents: number
    expected: number
    lastSyncAt: string | null
  }
  jobs: JobsHealth
  /** The list of free places for when the portal is down; its age is told, and degrades nothing. */
  degradedFile: DegradedHealth
}

/**
 * The state of this server: degraded when the database or the engine does not answer, when the database takes no write, when a job
 * that is due is too old (`readJobs`), or when an index holds another number of documents than what is published while no job is
 * waiting to mend it. Counts are those of the agents' index.
 */
export async function readHealth(payload: Payload): Promise<Health> {
  const [base, search, writable] = await Promise.all([readBase(payload), readSearch(), isWritable(payload)])
  const differs =
    base !== null &&
    READER_CLASSES.some((readerClass) => base.expected[readerClass] !== search.documents[readerClass])
  const status = search.status === 'down' ? 'down' : differs && base.jobs.waiting === 0 ? 'behind' : 'ok'
  const isWell = base !== null && !base.late && writable && status === 'ok'
  return {
    status: isWell ? 'ok' : 'degraded',
    version: packageJson.version,
    installed: base?.installed ?? null,
    database: { kind: databaseKind(), status: base ? 'ok' : 'down', writable },
    search: {
      engine: search.engine,
      status,
      documents: search.documents.agents,
      expected: base?.expected.agents ?? 0,
      lastSyncAt: search.lastSyncAt,
    },
    jobs: base?.jobs ?? { waiting: 0, failed: 0, oldestWaitingSeconds: null },
    degradedFile: base?.degradedFile ?? { lastAt: null, ageSeconds: null, pdf: false },
  }
}

type Base = {
  expected: Record<ReaderClass, number>
  jobs: JobsHealth
  late: boolean
  installed: boolean
  degradedFile: DegradedHealth
}

async function readBase(payload: Payload): Promise<Base | null> {
  try {
    const [publicCount, partners, agents] = await Promise.all(
      READER_CLASSES.map((readerClass) => countPublished(payload, readerClass)),
    )
    const expected = { public: publicCount ?? 0, partners: partners ?? 0, agents: agents ?? 0 }
    const [jobs, installed, degradedFile] = await Promise.all([
      readJobs(payload),
      isInstalled(payload),
      readDegradedHealth(payload),
    ])
    return { expected, ...jobs, installed, degradedFile }
  } catch (error) {
    payload.logger.error({ msg: 'Health: the database does not answer', err: error })
    return null
  }
}

async function readSearch(): Promise<SearchHealth> {
  const engine = await searchEngine()
  return engine.health()
}
