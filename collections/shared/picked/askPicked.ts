import { z } from 'zod'

const answerSchema = z.object({ choices: z.array(z.object({ code: z.string(), label: z.string() })) })

export type PickedChoice = z.infer<typeof answerSchema>['choices'][number]
/** What a text finds, or what codes are called; `null` when the server does not answer. */
export type AskPicked = (
  query: Record<'q', string> | Record<'codes', string>,
) => Promise<PickedChoice[] | null>

/** Asks an endpoint of the admin that answers `{ choices }`. */
export function askPicked(address: string): AskPicked {
  return async (query) => {
    const response = await fetch(`${address}?${new URLSearchParams(query)}`).catch(() => null)
    const read = answerSchema.safeParse(await response?.json().catch(() => null))
    return response?.ok && read.success ? read.data.choices : null
  }
}
