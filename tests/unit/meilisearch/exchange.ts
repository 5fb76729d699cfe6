import { readFileSync } from 'node:fs'

type Exchange = {
  request: { method: string; path: string; body: unknown }
  response: { status: number; body: unknown }
}

/** A request to a real server and its answer, as recorded. */
export function exchange(name: string): Exchange {
  const url = new URL(`../../fixtures/meilisearch/${name}.json`, import.meta.url)
  // Recorded by us, in this shape.
  return JSON.parse(readFileSync(url, 'utf8')) as Exchange
}
