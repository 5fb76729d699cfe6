/** What is encrypted has a length that tells little: a multiple of this. */
export const PADDED_TO = 1024
const HEAD = 4

/** Bytes with their length before them, and zeros up to a multiple of 1 kB. */
export function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((HEAD + bytes.length) / PADDED_TO) * PADDED_TO
  const whole = new Uint8Array(length)
  new DataView(whole.buffer).setUint32(0, bytes.length)
  whole.set(bytes, HEAD)
  return whole
}

/** The bytes that `padded` was given. @throws Error where they cannot be it. */
export function unpadded(whole: Uint8Array): Uint8Array<ArrayBuffer> {
  const length =
    whole.length < HEAD ? -1 : new DataView(whole.buffer, whole.byteOffset, whole.length).getUint32(0)
  if (length < 0 || length > whole.length - HEAD) throw new Error('A padded text is cut short')
  return Uint8Array.from(whole.subarray(HEAD, HEAD + length))
}
