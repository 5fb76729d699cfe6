import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { closedQueries } from '@/access/closedQueries'
import { locksForEditors } from '@/access/locksForEditors'
import { numberPins } from '@/features/finding/search/write/numberPins'
import { startEditions } from '@/features/keeping/editions/write/startEditions'
import { adoptOldPlans } from '@/features/keeping/planning/write/adoptOldPlans'
import { noteRefusedRequest } from '@/features/people/audit/write/noteRefusedRequest'
import { fillReferences } from '@/features/trust/legalWatch/write/fillReferences'
import { collections } from './collections'
import { PlacementSettings } from './collections/PlacementSettings'
import { SignInPolicy } from './collections/SignInPolicy'
import { Site } from './collections/Site'
import { frenchDates } from './collections/shared/dates/frenchDates'
import { hideApiTab } from './collections/shared/hideApiTab'
import { keepNeeded } from './collections/shared/needed/keepNeeded'
import { richTextEditor } from './collections/shared/richText/richTextEditor'
import { frenchDescriptions } from './collections/shared/words/frenchDescriptions'
import { frenchWords } from './collections/shared/words/frenchWords'
import { isAdministrator } from './src/access/roles'
import { SLUGS } from './src/domain/slugs'
import { env } from './src/env'
import { secret } from './src/infra/auth/secret'
import { migrateBase } from './src/infra/database/migrateBase'
import { selectDatabase } from './src/infra/database/select'
import { selectFiles } from './src/infra/files/select'
import { boundedSharp } from './src/infra/images/boundedSharp'
import { logOptions } from './src/infra/log/logOptions'
import { logThrough } from './src/infra/log/processLog'
import { selectMail } from './src/infra/mail/select'
import { applyLexicon } from './src/jobs/tasks/applyLexicon'
import { geocodeSheet } from './src/jobs/tasks/geocodeSheet'
import { indexDependants } from './src/jobs/tasks/indexDependants'
import { indexNational } from './src/jobs/tasks/indexNational'
import { indexSheet } from './src/jobs/tasks/indexSheet'
import { runImport } from './src/jobs/tasks/runImport'
import { sendBulletins } from './src/jobs/tasks/sendBulletins'
import { sendPlacementNotices } from './src/jobs/tasks/sendPlacementNotices'
import { sendUrgentNotice } from './src/jobs/tasks/sendUrgentNotice'

/** The largest file of an import, in bytes; images and documents are held to less by their collection. */
const LARGEST_UPLOAD = 100 * 1024 * 1024

export default buildConfig({
  admin: {
    user: SLUGS.users,
    avatar: 'default',
    dateFormat: "d MMMM yyyy 'à' HH:mm",
    importMap: { baseDir: import.meta.dirname },
    meta: { titleSuffix: ' · Repère' },
    components: {
      graphics: {
        Icon: '/src/features/shell/site/ui/AdminIcon#AdminIcon',
        Logo: '/src/features/shell/site/ui/AdminLogo#AdminLogo',
      },
      afterNavLinks: ['/src/features/shell/mails/ui/StoredMailsLink#StoredMailsLink'],
      providers: ['/collections/shared/names/NamesProvider.client#NamesProvider'],
      views: {
        dashboard: { Component: '/src/features/desk/admin/ui/AdminDashboard#AdminDashboard' },
        mails: { Component: '/src/features/shell/mails/ui/StoredMailsView#StoredMailsView', path: '/mails' },
      },
    },
  },
  // Payload's own tokens are accepted nowhere: the session cookie is the only way to be somebody.
  auth: { jwtOrder: [] },
  collections,
  globals: [Site, PlacementSettings, SignInPolicy],
  db: selectDatabase(),
  defaultDepth: 0,
  maxDepth: 2,
  editor: richTextEditor,
  email: selectMail(),
  graphQL: { disable: true },
  hooks: { afterError: [noteRefusedRequest] },
  i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr' },
  jobs: {
    access: {
      run: ({ req }) => isAdministrator(req.user),
      queue: ({ req }) => isAdministrator(req.user),
      cancel: ({ req }) => isAdministrator(req.user),
    },
    deleteJobOnComplete: true,
    tasks: [
      indexSheet,
      indexDependants,
      indexNational,
      applyLexicon,
      geocodeSheet,
      runImport,
      sendBulletins,
      sendPlacementNotices,
      sendUrgentNotice,
    ],
  },
  // A command's standard output holds its answer alone.
  logger: { options: logOptions, destination: process.stderr },
  onInit: async (payload) => {
    logThrough(payload.logger)
    await migrateBase(payload)
    await startEditions(payload)
    await adoptOldPlans(payload)
    await fillReferences(payload)
    await numberPins(payload)
  },
  plugins: [selectFiles()],
  secret: secret(),
  serverURL: env.SITE_URL,
  sharp: boundedSharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
  upload: { limits: { fileSize: LARGEST_UPLOAD }, abortOnLimit: true },
})
  .then(frenchWords)
  .then(frenchDescriptions)
  .then(frenchDates)
  .then(hideApiTab)
  .then(keepNeeded)
  .then(locksForEditors)
  .then(closedQueries)
