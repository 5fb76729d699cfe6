import { deflateRawSync } from 'node:zlib'

/** A form as one word of an address, to show again what was typed: nothing of it is kept on the server. */
export function packForm(form: URLSearchParams): string {
  return deflateRawSync(form.toString()).toString('base64url')
}
