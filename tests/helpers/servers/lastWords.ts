import type { Readable } from 'node:stream'

const KEPT = 800
const said = new Map<string, string>()

/** Shows what a server writes on the standard error, and keeps the end of it for `lastWordsOf`. */
export function keepLastWords(url: string, streams: readonly Readable[]): void {
  said.set(url, '')
  for (const stream of streams)
    stream.on('data', (piece: Buffer) => {
      process.stderr.write(piece)
      said.set(url, `${said.get(url) ?? ''}${piece.toString()}`.slice(-KEPT))
    })
}

/** What the server of `http://localhost:<port>` wrote last, in one line: for the message of a failure, whose answer alone hides the cause. */
export function lastWordsOf(url: string): string {
  return (said.get(url) ?? '').replaceAll(/\s+/g, ' ').trim()
}
