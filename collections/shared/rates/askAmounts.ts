import { z } from 'zod'

const choicesSchema = z.object({
  amounts: z.array(
    z.object({ code: z.string(), label: z.string(), isScale: z.boolean(), today: z.string() }),
  ),
})
const writtenSchema = z.object({ words: z.string(), fault: z.string().nullable() })

export type AmountChoice = z.infer<typeof choicesSchema>['amounts'][number]
export type WrittenNow = z.infer<typeof writtenSchema>

/** The rates that hold these words, with what they give today; none when the server does not answer. */
export async function askAmounts(q: string): Promise<AmountChoice[]> {
  const read = choicesSchema.safeParse(await answer({ q }))
  return read.success ? read.data.amounts : []
}

/** What a code or a formula gives today; `null` when the server does not answer. */
export async function askWritten(calcul: string): Promise<WrittenNow | null> {
  const read = writtenSchema.safeParse(await answer({ calcul }))
  return read.success ? read.data : null
}

async function answer(query: Record<string, string>): Promise<unknown> {
  const response = await fetch(`/api/rates/montants?${new URLSearchParams(query)}`).catch(() => null)
  return response?.json().catch(() => null)
}
