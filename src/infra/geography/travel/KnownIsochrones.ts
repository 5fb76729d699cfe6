import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { TRAVEL_BANDS } from '@/domain/placement/matching/Travel'
import type { GroundPoint, Isochrone, Isochrones } from './Isochrones'

const storedSchema = z.array(
  z.object({
    minutes: z.literal(TRAVEL_BANDS),
    polygons: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
  }),
)

/** A point that no file was found for is looked for again after this time, in milliseconds: another process may have asked. */
const AGAIN = 60_000

/**
 * The isochrones that are known of points, a file each in a folder, read once and kept in memory. The name of a file is made of the
 * service and of the point: a facility that moves is asked for again.
 */
export class KnownIsochrones {
  private readonly known = new Map<string, readonly Isochrone[] | { absentSince: number }>()

  constructor(
    private readonly folder: string,
    private readonly service: Isochrones,
    /** Milliseconds between two questions: the Géoplateforme answers five times a second at most. */
    private readonly pause = 250,
  ) {}

  /** Those of a point as they are in memory, the shortest first; `null` where none is known. `load` reads the files. */
  of(point: GroundPoint): readonly Isochrone[] | null {
    const found = this.known.get(this.keyOf(point))
    return found && !('absentSince' in found) ? found : null
  }

  /** Reads what is known of these points into memory. */
  async load(points: readonly GroundPoint[]): Promise<void> {
    const now = performance.now()
    await Promise.all(
      [...new Set(points.map((point) => this.keyOf(point)))].map(async (key) => {
        const found = this.known.get(key)
        if (found && (!('absentSince' in found) || now - found.absentSince < AGAIN)) return
        this.known.set(key, (await this.readFile(key)) ?? { absentSince: now })
      }),
    )
  }

  /** Asks the service for what is not known of these points, one after the other, and keeps it. How many were asked for. @throws IsochronesUnavailable */
  async fill(points: readonly GroundPoint[]): Promise<number> {
    await mkdir(this.folder, { recursive: true })
    let asked = 0
    const left = new Map(points.map((point) => [this.keyOf(point), point]))
    for (const [key, point] of left) {
      if (await this.readFile(key)) continue
      const bands: Isochrone[] = []
      for (const minutes of TRAVEL_BANDS) {
        bands.push(await this.service.around(point, minutes))
        await wait(this.pause)
      }
      // Whole or not at all, for whoever reads meanwhile.
      const file = this.fileOf(key)
      await writeFile(`${file}.part`, JSON.stringify(bands))
      await rename(`${file}.part`, file)
      this.known.set(key, bands)
      asked += 1
    }
    return asked
  }

  private async readFile(key: string): Promise<readonly Isochrone[] | null> {
    const text = await readFile(this.fileOf(key), 'utf8').catch(() => null)
    if (text === null) return null
    // A file that somebody spoiled is asked for again.
    const read = storedSchema.safeParse(parsed(text))
    return read.success ? read.data : null
  }

  private readonly fileOf = (key: string) => join(this.folder, `${key}.json`)

  private keyOf({ lat, lng }: GroundPoint): string {
    const text = `${this.service.source} ${lng.toFixed(5)} ${lat.toFixed(5)}`
    return createHash('sha256').update(text).digest('hex').slice(0, 32)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
