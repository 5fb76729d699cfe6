import { dayWords } from '../../rates/dayWords'

/** Days in words: « du 1er juin 2026 au 3 juillet 2026 », « du 1er juin 2026, sans fin prévue ». */
export const spanWords = ({ from, to }: { from: string; to: string | null }): string =>
  to === null ? `du ${dayWords(from)}, sans fin prévue` : `du ${dayWords(from)} au ${dayWords(to)}`
