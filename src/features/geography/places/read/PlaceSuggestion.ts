/** A place for the field « près de »: a commune or an address, with its point (WGS 84 degrees) where one is known. */
export type PlaceSuggestion = {
  kind: 'commune' | 'address'
  /** INSEE code of the commune. */
  code: string
  name: string
  hint: string
  /** It lies neither in the département of the site nor in one that touches it. */
  outside?: boolean
  lat?: number
  lng?: number
}
