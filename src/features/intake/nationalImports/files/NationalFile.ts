/** A file of the national guide, in a folder or an archive; `read` gives its bytes each time. */
export type NationalFile = { name: string; size: number; read: () => Promise<Buffer> }

/** What is read at once, and how to let go of the archives. */
export type NationalFiles = { files: NationalFile[]; close: () => void }

/** One sheet takes 150 kB at most: more is no sheet, and an archive may lie about what it holds. */
export const LARGEST = 5 * 1024 * 1024
/** The whole guide has 5,500 files. */
export const MOST_FILES = 20_000
/** Of all that an archive says that it holds: the whole guide takes 100 MB. */
export const MOST_BYTES = 1024 * 1024 * 1024
