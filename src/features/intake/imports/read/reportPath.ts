import { join } from 'node:path'
import { env } from '@/env'

/** Where every line of the report of a run is kept. */
export const reportPath = (runId: string): string => join(env.DATA_DIR, 'imports', 'bilans', `${runId}.csv`)
