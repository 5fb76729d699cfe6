/** The code of a national sheet as the source writes it: `F815`, `N19808`, `R2468`. */
const NATIONAL_CODE = /^[FNR]\d{1,9}$/

/** The portal's address of a national sheet. */
export const nationalPath = (code: string): string => `/fiches-nationales/${code}`

/** Where a local complement is written and reviewed; `nouveau`: a new one. */
export const complementPath = (code: string, id: string): string => `${nationalPath(code)}/complements/${id}`

/** The address of a national sheet at its publisher's, where its file gives none. */
export const publisherAddress = (code: string): string =>
  `https://www.service-public.fr/particuliers/vosdroits/${code}`

/** Reads the code of an address as people type it (`f815`); `null` for what is none. */
export function readNationalCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  return NATIONAL_CODE.test(code) ? code : null
}

const PUBLIC_ID = 'national-'

/** What search indexes call a national sheet. */
export const nationalPublicId = (code: string): string => `${PUBLIC_ID}${code}`

/** The code of a national sheet that an index names; `null` for what is none. */
export const nationalCodeOf = (publicId: string): string | null =>
  publicId.startsWith(PUBLIC_ID) ? readNationalCode(publicId.slice(PUBLIC_ID.length)) : null
