import { organisationItems } from '@/features/catalogue/organisations/read/organisationItems'
import { schemeItems } from '@/features/catalogue/schemes/read/schemeItems'
import { serviceItems } from '@/features/catalogue/services/read/serviceItems'
import { csvPieces } from '@/infra/tables/csvPieces'
import type { ExportContext, ExportFile } from './ExportContext'
import { OPEN_LICENCE } from './openLicence'
import { schemeColumns } from './present/table/schemeColumns'
import { csvFiles } from './tableFiles'
import { jsonPieces } from './write/jsonPieces'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The open data of what a class may read: CSV for people, JSON with the items of the API, and what they are. */
export const openDataFiles: readonly ExportFile[] = [
  ...csvFiles,
  {
    name: 'dispositifs.csv',
    contentType: 'text/csv; charset=utf-8',
    reads: ['schemes'],
    pieces: (context) =>
      csvPieces(
        schemeColumns(context.siteUrl),
        mapped(context, context.pages.schemes(), async (rows) => rows),
      ),
  },
  {
    name: 'organisations.json',
    contentType: JSON_TYPE,
    reads: ['organisations'],
    pieces: (context) => jsonPieces(mapped(context, context.pages.organisations(), organisationItems)),
  },
  {
    name: 'services.json',
    contentType: JSON_TYPE,
    reads: ['services'],
    pieces: (context) => jsonPieces(mapped(context, context.pages.services(), serviceItems)),
  },
  {
    name: 'dispositifs.json',
    contentType: JSON_TYPE,
    reads: ['schemes'],
    pieces: (context) => jsonPieces(mapped(context, context.pages.schemes(), schemeItems)),
  },
  { name: 'LISEZMOI.md', contentType: 'text/markdown; charset=utf-8', reads: [], pieces: readMe },
]

async function* mapped<Row, Item>(
  context: ExportContext,
  pages: AsyncIterable<Row[]>,
  present: (rows: Row[], reader: ExportContext) => Promise<Item[]>,
): AsyncGenerator<Item[]> {
  for await (const rows of pages) {
    const items = await present(rows, context)
    context.report.wrote(items.length)
    yield items
  }
}

async function* readMe({ departmentName, siteUrl, today }: ExportContext): AsyncGenerator<string> {
  yield `# Données ouvertes de ${departmentName}

Annuaire des partenaires, services et dispositifs que ${departmentName} publie pour tous.

- Producteur : ${departmentName}, ${siteUrl}
- Extrait le : ${today}
- Licence : Licence Ouverte 2.0 (Etalab), ${OPEN_LICENCE}
- Contenu : ce qui est public, et rien d’autre. Une adresse confidentielle n’y figure pas.

| Fichier | Contenu |
| --- | --- |
| organisations.csv, organisations.json | partenaires |
| services.csv, services.json | services des partenaires |
| dispositifs.csv, dispositifs.json | dispositifs d’aide |

Les CSV sont en UTF-8, séparés par des points-virgules, pour un tableur français. Les JSON ont la forme de
l’interface publique, décrite à ${siteUrl}/api/openapi.json.
`
}
