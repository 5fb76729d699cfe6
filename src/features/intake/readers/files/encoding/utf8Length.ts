/** How many bytes the UTF-8 character takes that starts here: 1 to 4, 0 where none does, `null` where the bytes stop before its end. */
export function utf8Length(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 | null {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0) return 0
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next]
    if (byte === undefined) return null
    if ((byte & 0xc0) !== 0x80 || (next === 1 && isOverlong(lead, byte))) return 0
  }
  return length
}

/** Longer than needed, a surrogate, or past the last character. */
const isOverlong = (lead: number, second: number) =>
  (lead === 0xe0 && second < 0xa0) ||
  (lead === 0xed && second > 0x9f) ||
  (lead === 0xf0 && second < 0x90) ||
  (lead === 0xf4 && second > 0x8f)
