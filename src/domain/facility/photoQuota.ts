/** The most that a facility keeps in all, photos taken off included: how many, and how many bytes. */
export const MOST_PHOTOS = { count: 60, bytes: 100_000_000 } as const

/** `shown`, `most`: on the sheet, and how many it may show; `kept`, `bytes`: stored for the facility; `adding`: bytes of the new one. */
type Photos = { shown: number; most: number; kept: number; bytes: number; adding: number }

/** Why one more photo is refused, or `null`. */
export function photoQuotaFault({ shown, most, kept, bytes, adding }: Photos) {
  if (shown >= most) return 'photoCount'
  return kept >= MOST_PHOTOS.count || bytes + adding > MOST_PHOTOS.bytes ? 'photoWeight' : null
}
