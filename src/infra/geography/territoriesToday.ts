import { territoryToday } from './territoryToday'

/** Stored territory codes as they stand today, each once; one that is unknown stays as it is: nothing is lost by reading. */
export function territoriesToday(codes: readonly string[] | null | undefined): string[] {
  return [
    ...new Set(
      (codes ?? []).flatMap((code) => {
        const today = territoryToday(code)
        return today.length > 0 ? today : [code]
      }),
    ),
  ]
}
