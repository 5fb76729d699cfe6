const BLOCK = 512

/** A tar archive (ustar) of small text files, by their paths. */
export function tarOf(files: Record<string, string>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const data = Buffer.from(text)
    const padded = Buffer.alloc(Math.ceil(data.length / BLOCK) * BLOCK)
    data.copy(padded)
    return [headerOf(path, data.length), padded]
  })
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])
}

function headerOf(path: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK)
  const cut = path.length > 99 ? path.lastIndexOf('/', 150) : -1
  header.write(path.slice(cut + 1), 0, 'utf8')
  if (cut > 0) header.write(path.slice(0, cut), 345, 'utf8')
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\0' + '00', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}
