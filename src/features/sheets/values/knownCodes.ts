import { fold } from '@/domain/text/foldText'

type Listed<Code extends string> = { code: Code; label?: string }

/** Folded labels of each list, which is asked for at every row of a file. */
const foldedLabels = new WeakMap<readonly Listed<string>[], Map<string, string>>()

/** Those of the values that are codes of a closed list, or its labels as our own tables write them, each once. */
export function knownCodes<Code extends string>(value: unknown, list: readonly Listed<Code>[]): Code[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const codes = new Set(values)
  for (const each of values)
    if (typeof each === 'string' && !list.some(({ code }) => code === each))
      codes.add(labelsOf(list).get(fold(each)))
  return list.flatMap(({ code }) => (codes.has(code) ? [code] : []))
}

function labelsOf(list: readonly Listed<string>[]): Map<string, string> {
  const known = foldedLabels.get(list)
  if (known) return known
  const labels = new Map(list.flatMap(({ code, label }) => (label ? [[fold(label), code] as const] : [])))
  foldedLabels.set(list, labels)
  return labels
}
