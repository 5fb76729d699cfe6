import type { Scheme } from '@/payload-types'

export type QrTarget = { kind: 'sheet' | 'official' | 'staff'; url: string }

/** Where the code on the paper leads: our page if anybody may open it, else the official one, else our page, said to be for professionals. */
export function qrTarget(
  scheme: Pick<Scheme, 'audience' | 'number' | 'officialUrl'>,
  siteUrl: string,
  openToPublic: boolean,
): QrTarget {
  const { href } = new URL(`/d/${scheme.number}`, siteUrl)
  if (scheme.audience === 'public' && openToPublic) return { kind: 'sheet', url: href }
  return scheme.officialUrl ? { kind: 'official', url: scheme.officialUrl } : { kind: 'staff', url: href }
}
