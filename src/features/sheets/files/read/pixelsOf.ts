import sharp from 'sharp'

/** The pixels of a picture with all its frames, from its header alone: nothing is decoded. `null` for what is no picture. */
export async function pixelsOf(data: Buffer): Promise<number | null> {
  try {
    const { width, height, pages = 1 } = await sharp(data, { limitInputPixels: false }).metadata()
    return width * height * pages
  } catch {
    // Another kind of file, or a broken one: whoever stores it says so.
    return null
  }
}
