import type { Scheme } from '@/payload-types'

export type QrTarget = { kind: 'sheet' | 'official'; url: string }

/** Where the code on the paper leads: our page if anybody may open it, else the official one, else nowhere. */
export function qrTarget(
  scheme: Pick<Scheme, 'audience' | 'number' | 'officialUrl'>,
  siteUrl: string,
  openToPublic: boolean,
): QrTarget | null {
  if (scheme.audience === 'public' && openToPublic)
    return { kind: 'sheet', url: new URL(`/d/${scheme.number}`, siteUrl).href }
  return scheme.officialUrl ? { kind: 'official', url: scheme.officialUrl } : null
}
