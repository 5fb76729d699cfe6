import { z } from 'zod'

const lineSchema = z.object({
  field: z.string(),
  label: z.string(),
  before: z.unknown().default(null),
  after: z.unknown().default(null),
  state: z.enum(['waiting', 'accepted', 'refused']),
})

/** One changed field of a proposal; `before` and `after` in the shape of `fieldValue`. */
export type ProposalLine = z.infer<typeof lineSchema>

/** The field of the line that asks for a whole service to be withdrawn. */
export const WITHDRAWAL = 'withdrawal'

/** The lines of a stored proposal; those of another shape are left out. */
export function readProposalLines(stored: unknown): ProposalLine[] {
  return (Array.isArray(stored) ? stored : []).flatMap((line) => {
    const read = lineSchema.safeParse(line)
    return read.success ? [read.data] : []
  })
}

/** What lines make of their proposal: it waits while one does. */
export function stateOfLines(lines: readonly ProposalLine[]): 'waiting' | 'accepted' | 'partly' | 'refused' {
  if (lines.some(({ state }) => state === 'waiting')) return 'waiting'
  const accepted = lines.filter(({ state }) => state === 'accepted').length
  if (accepted === 0) return 'refused'
  return accepted === lines.length ? 'accepted' : 'partly'
}
