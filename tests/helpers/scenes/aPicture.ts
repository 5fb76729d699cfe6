import sharp from 'sharp'

/** A small JPEG, as a browser sends it. */
export async function aPicture(name = 'jean-dupont.jpg'): Promise<File> {
  const image = sharp({ create: { width: 60, height: 40, channels: 3, background: '#8aa' } })
  return new File([new Uint8Array(await image.jpeg().toBuffer())], name, { type: 'image/jpeg' })
}
