import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { degradedFolder } from '../degradedPaths'
import { DEGRADED_FORMATS, type DegradedFormat, readDegradedName } from '../present/degradedName'

/** A list that was written: its day and time on the clock of France, and its files, in the order of `DEGRADED_FORMATS`. */
export type DegradedSet = {
  day: string
  time: string
  files: { name: string; format: DegradedFormat; bytes: number }[]
}

/** The lists of the folder, the newest first; none where there is no folder yet. */
export async function listDegradedFiles(): Promise<DegradedSet[]> {
  const folder = degradedFolder()
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const sets = new Map<string, DegradedSet>()
  for (const name of names.sort().reverse()) {
    const read = readDegradedName(name)
    if (!read) continue
    // Another process may take the oldest away meanwhile.
    const found = await stat(join(folder, name)).catch(() => null)
    if (!found) continue
    const { day, time, format } = read
    const set = sets.get(`${day} ${time}`) ?? { day, time, files: [] }
    set.files.push({ name, format, bytes: found.size })
    sets.set(`${day} ${time}`, set)
  }
  const rank = ({ format }: { format: DegradedFormat }) => DEGRADED_FORMATS.indexOf(format)
  return [...sets.values()].map((set) => ({
    ...set,
    files: set.files.sort((one, other) => rank(one) - rank(other)),
  }))
}
