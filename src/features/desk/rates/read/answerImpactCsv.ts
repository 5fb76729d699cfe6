import { isEditor } from '@/access/roles'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { NotFound } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { findRate } from '@/features/sheets/rates/read/findRate'
import type { Column } from '@/infra/tables/Column'
import { csvPieces } from '@/infra/tables/csvPieces'
import { readValue, valueForm } from '../present/typedValue'
import { readImpact } from './readImpact'

type Row = { number: string; title: string; themes: string; before: string; after: string }

/** The sentences that a value changes, or that cite a rate where none is typed, as a table. Editors alone; for others there is no such file. */
export function answerImpactCsv(request: Request, code: string): Promise<Response> {
  return answerFile(request, async ({ payload, user, params }) => {
    const rate = isEditor(user) ? await findRate(payload, code) : null
    if (!rate) throw new NotFound('Ce fichier n’existe pas.')
    const typed = valueForm.safeParse(params)
    const value = typed.success ? (readValue(typed.data, rate.kind).value ?? null) : null
    const { sheets } = await readImpact(payload, code, value)
    const rows = sheets.flatMap(({ number, title, themes, lines }) =>
      lines.map(({ before, after }): Row => ({ number, title, themes: themes.join(', '), before, after })),
    )
    const pieces: string[] = []
    for await (const piece of csvPieces(columns, [rows])) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="effet-${code}.csv"`,
      },
    })
  })
}

const siteUrl = env.SITE_URL.replace(/\/$/, '')

const columns: Column<Row>[] = [
  { header: 'Numéro', value: ({ number }) => number },
  { header: 'Fiche', value: ({ title }) => title },
  { header: 'Thèmes', value: ({ themes }) => themes },
  { header: 'Avant', value: ({ before }) => before },
  { header: 'Après', value: ({ after }) => after },
  { header: 'Adresse', value: ({ number }) => `${siteUrl}${sheetPath(number)}` },
]
