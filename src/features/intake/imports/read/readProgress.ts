import type { Payload } from 'payload'
import { z } from 'zod'
import type { ToldProgress } from './ImportProgress'

const toldSchema = z.object({
  phase: z.enum(['reading', 'services', 'indexing']),
  done: z.number(),
  total: z.number().nullable(),
  secondsLeft: z.number().nullable(),
}) satisfies z.ZodType<ToldProgress>

/** Under what the base keeps how far an import is. */
export const progressKey = (runId: string): string => `import-progress-${runId}`

/** How far an import under way said that it was; `null` when it has said nothing yet. */
export async function readProgress(payload: Payload, runId: string): Promise<ToldProgress | null> {
  return toldSchema.safeParse(await payload.kv.get(progressKey(runId))).data ?? null
}
