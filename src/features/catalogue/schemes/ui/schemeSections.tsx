import { Download } from 'lucide-react'
import type { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { labelOf } from '@/domain/labelOf'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES } from '@/domain/sheet/closedLists'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { RichBody } from '@/features/sheets/richText/ui/RichBody'
import { ContactList } from '@/features/sheets/ui/ContactList'
import { LegalList } from '@/features/sheets/ui/LegalList'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import { SafeLink } from '@/ui/SafeLink'
import type { ReadableScheme } from '../read/findScheme'
import type { SchemeLinks } from '../read/findSchemeLinks'
import { WhoAndWhere } from './WhoAndWhere'

type Words = Awaited<ReturnType<typeof getTranslations<'scheme'>>>
type Args = {
  scheme: ReadableScheme
  links: SchemeLinks /** Codes of the reader's commune, narrowest first. */
  place: readonly string[]
  t: Words
}
export type Section = { id: string; title: string; content: ReactNode }

/** The sections of a sheet that have something to say, in reading order; the table of contents is made of the same list. */
export function schemeSections({ scheme, links, place, t }: Args): Section[] {
  const { steps, documents, legalReferences, officialUrl, body } = scheme
  const sections: (Section | null)[] = [
    {
      id: 'conditions',
      title: t('sections.conditions'),
      content: (
        <>
          <Prose text={paragraphs(scheme.conditions)} />
          <WhoAndWhere scheme={scheme} />
        </>
      ),
    },
    section(
      'demarche',
      t('sections.steps'),
      steps?.length && (
        <ol className="steps">
          {steps.map(({ id, text }) => (
            <li key={id ?? text}>{frenchSpaces(text)}</li>
          ))}
        </ol>
      ),
    ),
    section(
      'pieces',
      t('sections.documents'),
      documents?.length && <Checklist items={documents.map(({ text }) => frenchSpaces(text))} />,
    ),
    section(
      'mobiliser',
      t('sections.mobilise'),
      hasMobilisation(scheme) && <Mobilisation scheme={scheme} t={t} />,
    ),
    section(
      'frais',
      t('sections.fees'),
      scheme.fees && (
        <p>
          {[labelOf(FEES, scheme.fees), scheme.feesDetail]
            .filter(Boolean)
            .map((part) => frenchSpaces(part ?? ''))
            .join(' : ')}
        </p>
      ),
    ),
    section('recours', t('sections.appeal'), scheme.appeal && <Prose text={paragraphs(scheme.appeal)} />),
    section(
      'contacts',
      t('sections.contacts'),
      links.contacts.length > 0 && <ContactList contacts={links.contacts} place={place} />,
    ),
    section(
      'plus',
      t('sections.more'),
      body && richTextToPlain(body).trim() && (
        <div className="rich">
          <RichBody body={body} extras={links.extras} />
        </div>
      ),
    ),
    section('fichiers', t('sections.files'), links.files.length > 0 && <Files files={links.files} t={t} />),
    section(
      'textes',
      t('sections.legal'),
      (legalReferences?.length || officialUrl) && (
        <LegalList references={legalReferences ?? []} officialUrl={officialUrl ?? null} />
      ),
    ),
  ]
  return sections.filter((each) => each !== null)
}

function section(id: string, title: string, content: ReactNode): Section | null {
  return content ? { id, title, content } : null
}

function Checklist({ items }: { items: string[] }) {
  return (
    <ul className="check">
      {items.map((item) => (
        <li key={item}>
          <label>
            <input type="checkbox" autoComplete="off" /> {item}
          </label>
        </li>
      ))}
    </ul>
  )
}

function hasMobilisation(scheme: ReadableScheme): boolean {
  return Boolean(
    scheme.mobilisationModes?.length ||
      scheme.mobilisableBy?.length ||
      scheme.mobilisationLink ||
      scheme.mobilisationDetail,
  )
}

function Mobilisation({ scheme, t }: { scheme: ReadableScheme; t: Words }) {
  const labels = (
    list: typeof MOBILISATION_MODES | typeof MOBILISABLE_BY,
    codes: readonly string[] | null | undefined,
  ) => (codes ?? []).map((code) => labelOf(list, code)).join(', ')
  return (
    <dl className="facts">
      {scheme.mobilisableBy?.length ? (
        <>
          <dt>{t('mobilisableBy')}</dt>
          <dd>{labels(MOBILISABLE_BY, scheme.mobilisableBy)}</dd>
        </>
      ) : null}
      {scheme.mobilisationModes?.length ? (
        <>
          <dt>{t('modes')}</dt>
          <dd>{labels(MOBILISATION_MODES, scheme.mobilisationModes)}</dd>
        </>
      ) : null}
      {scheme.mobilisationLink && (
        <>
          <dt>{t('link')}</dt>
          <dd>
            <SafeLink href={scheme.mobilisationLink}>{hostOf(scheme.mobilisationLink)}</SafeLink>
          </dd>
        </>
      )}
      {scheme.mobilisationDetail && (
        <>
          <dt>{t('detail')}</dt>
          <dd>{frenchSpaces(scheme.mobilisationDetail)}</dd>
        </>
      )}
    </dl>
  )
}

function Files({ files, t }: { files: SchemeLinks['files']; t: Words }) {
  return (
    <ul className="legal">
      {files.map(({ id, alt, url, filesize }) => (
        <li key={id}>
          <SafeLink href={url}>
            <Download className="icon" aria-hidden /> {alt}
          </SafeLink>{' '}
          {filesize ? (
            <span className="dim">{t('fileSize', { size: Math.ceil(filesize / 1024) })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
