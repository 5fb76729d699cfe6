import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import { type GuideNotice, notice } from '@/features/intake/guideImports/GuideNotice'
import type { ReadGuide } from '@/features/intake/guideImports/GuideReading'
import { dropUpload } from '@/features/sheets/files/write/dropUpload'
import { type PictureUse, storedPictureName } from './readArticleText'

const KINDS: readonly { mimetype: string; starts: readonly number[] }[] = [
  { mimetype: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { mimetype: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { mimetype: 'image/webp', starts: [0x52, 0x49, 0x46, 0x46] },
]

/** The pictures of a folder: their names in the base, and their files stored once, when a sheet that is saved shows them. */
export class Pictures {
  /** By path in the folder. */
  readonly names = new Map<string, string>()
  readonly refused: GuideNotice[] = []
  private readonly paths = new Map<string, string>()

  private constructor(
    private readonly payload: Payload,
    private readonly guide: ReadGuide,
  ) {}

  /** Looks at each picture: one that is none is refused, and with it the sheets that show it. */
  static async open(payload: Payload, guide: ReadGuide): Promise<Pictures> {
    const pictures = new Pictures(payload, guide)
    for (const [path, file] of guide.pictures) {
      const bytes = await file.bytes()
      if (kindOf(bytes) === null) {
        pictures.refused.push(
          notice(path, 0, 'fichier', path, 'ce n’est pas une image (PNG, JPEG, WebP) : refusée'),
        )
        continue
      }
      const name = storedPictureName(path, bytes)
      pictures.names.set(path, name)
      pictures.paths.set(name, path)
    }
    return pictures
  }

  /** The ids of pictures by their names, stored where they were not. */
  async store(uses: readonly PictureUse[]): Promise<ReadonlyMap<string, string>> {
    if (uses.length === 0) return new Map()
    const { docs } = await this.payload.find({
      collection: SLUGS.media,
      where: { filename: { in: uses.map(({ filename }) => filename) } },
      depth: 0,
      limit: uses.length,
      pagination: false,
      select: { filename: true },
      overrideAccess: true,
    })
    const ids = new Map(docs.map(({ id, filename }) => [filename ?? '', id]))
    for (const use of uses) if (!ids.has(use.filename)) ids.set(use.filename, await this.create(use))
    return ids
  }

  private async create({ filename, alt }: PictureUse): Promise<string> {
    const path = this.paths.get(filename) ?? ''
    const data = await this.guide.pictures.get(path)?.bytes()
    const mimetype = data && kindOf(data)
    if (!data || !mimetype) throw new InvalidInput(`L’image « ${path} » ne se lit pas.`)
    try {
      const { id } = await this.payload.create({
        collection: SLUGS.media,
        data: { alt: alt || path },
        file: { data, mimetype, name: filename, size: data.length },
        depth: 0,
        select: {},
        overrideAccess: true,
      })
      return id
    } catch (error) {
      await dropUpload(this.payload, { collection: SLUGS.media, filename })
      throw error
    }
  }
}

/** What a file is by its first bytes; `null` for no picture of ours. */
function kindOf(bytes: Buffer): string | null {
  return KINDS.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))?.mimetype ?? null
}
