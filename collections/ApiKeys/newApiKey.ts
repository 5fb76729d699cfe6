const RANDOM_BYTES = 24

/** The form of a key: nothing that a person would choose fits it. */
export const API_KEY = /^repere_[A-Za-z0-9_-]{32}$/

/** A new key, drawn at random, in the browser or on the server. */
export function newApiKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return `repere_${text}`
}
