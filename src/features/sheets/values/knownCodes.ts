/** Those of the values that are codes of a closed list, each once. */
export function knownCodes<Code extends string>(value: unknown, list: readonly { code: Code }[]): Code[] {
  const wanted = new Set(Array.isArray(value) ? value : [value])
  return list.flatMap(({ code }) => (wanted.has(code) ? [code] : []))
}
