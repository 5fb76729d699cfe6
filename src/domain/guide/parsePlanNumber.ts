/** Reads a plan number as people type it (`5.3.12`, `5. 3. 12.`), as it is written; `null` for anything else. */
export function parsePlanNumber(typed: string): string | null {
  const parts = typed
    .trim()
    .replace(/\.$/, '')
    .split('.')
    .map((part) => part.trim())
  return parts.length <= 8 && parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) > 0)
    ? parts.map(Number).join('.')
    : null
}
