import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'

let former: Map<string, string[]> | undefined

/**
 * Every code under which a sheet of this commune may be stored: that of today first, those of the communes merged into it, those of
 * its arrondissements. The code alone when it is unknown.
 */
export function codesOfCommune(code: string): string[] {
  const today = findCommune(code)?.code
  if (!today) return [code]
  former ??= readFormer()
  return [today, ...(former.get(today) ?? [])]
}

function readFormer(): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const [old, today] of loadGeography().currentCode)
    if (old !== today) codes.set(today, [...(codes.get(today) ?? []), old])
  return codes
}
