import { z } from 'zod'
import { ORGANISATION_KINDS } from '../organisation/closedLists'
import { CSV_FIELDS } from './csvFields'

const columns = z.array(z.string().min(1)).max(10, 'au plus dix colonnes pour un champ')
const fieldCodes = CSV_FIELDS.map(({ code }) => code)
const kindCodes = ORGANISATION_KINDS.map(({ code }) => code)

/** How the columns of a free table are read, saved with its source and used again at the next import. */
export const csvMappingSchema = z.strictObject({
  /** Code of the producer: `ccas-du-plateau`. */
  source: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'code de source\u00a0: lettres minuscules, chiffres et tirets'),
  /** What tells a row from the others, from one import to the next. */
  keyColumns: columns.min(1, 'au moins une colonne pour la clef'),
  /** Columns of each field; a field without column is left out. */
  fields: z
    .partialRecord(z.enum(fieldCodes), columns)
    .refine((fields) => (fields.name ?? []).length > 0, 'une colonne au moins pour le nom'),
  /** The type of every row, where no column says it. */
  kind: z.enum(kindCodes).nullable(),
  /** Order of day and month in dates such as `03/04/2024`: French, or American. */
  dateOrder: z.enum(['jma', 'mja']),
})

export type CsvMapping = z.infer<typeof csvMappingSchema>

/** Reads a mapping; what is wrong is said in French, whatever the fault. */
export const readCsvMapping = (mapping: unknown) =>
  csvMappingSchema.safeParse(mapping, { error: () => 'valeur absente, ou d’une autre forme que prévu' })
