import type { LineFault } from './syntax/spokenFrames'

/** What the reading of a text asks of the folder that it is in. An address or a picture that leads nowhere is answered by words. */
export type MarkdownPlaces = {
  /** The address that the page will have, from the one that is written. */
  link: (url: string) => { url: string } | { fault: string }
  /** The id of the file that a picture shows. */
  picture: (url: string, alt: string) => { id: string } | { fault: string }
  /** Tells whether a number is that of a sheet. */
  hasSheet: (number: string) => boolean
  /** A new id for a node. */
  newId: () => string
}

/** What one text gave. `faults` refuse it; `warnings` say what was read otherwise than written. Lines count from 1. */
export type ReadNotes = { faults: LineFault[]; warnings: LineFault[] }
