import { ENCODING_LABELS } from '@/domain/text/encoding/TextEncoding'
import type { SourceFile } from '../../SourceReader'
import type { RawNote } from '../RawRow'
import { detectEncoding } from './detectEncoding'

/** A text file with its encoding, and what the report says of it where that is not plain UTF-8. @throws InvalidInput when nobody can say. */
export async function inItsEncoding(file: SourceFile): Promise<{ file: SourceFile; notes: RawNote[] }> {
  const { encoding, isMixed } = file.encoding
    ? { encoding: file.encoding, isMixed: false }
    : await detectEncoding(file)
  const said = (rule: string) => [{ row: 0, column: '', value: ENCODING_LABELS[encoding], rule }]
  const notes = isMixed
    ? said('fichier en UTF-8 dont certains octets n’en sont pas\u00a0: les cellules touchées sont dites')
    : encoding === 'utf-8'
      ? []
      : said('fichier lu dans cet encodage\u00a0: vérifiez ses accents')
  return { file: { ...file, encoding }, notes }
}
