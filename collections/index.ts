import type { CollectionConfig } from 'payload'
import { ApiKeys } from './ApiKeys'
import { AuditLog } from './AuditLog'
import { CommuneCentres } from './CommuneCentres'
import { Conflicts } from './Conflicts'
import { DataSources } from './DataSources'
import { DuplicatePairs } from './DuplicatePairs'
import { Editions } from './Editions'
import { EverydayWords } from './EverydayWords'
import { Facilities } from './Facilities'
import { Favourites } from './Favourites'
import { FreshnessSnapshots } from './FreshnessSnapshots'
import { ImportRuns } from './ImportRuns'
import { Media } from './Media'
import { Memberships } from './Memberships'
import { MissedSearches } from './MissedSearches'
import { Organisations } from './Organisations'
import { PinnedAnswers } from './PinnedAnswers'
import { Proposals } from './Proposals'
import { PublicationPlans } from './PublicationPlans'
import { RateLimits } from './RateLimits'
import { Rates } from './Rates'
import { RefusedMails } from './RefusedMails'
import { Reports } from './Reports'
import { Schemes } from './Schemes'
import { Services } from './Services'
import { Sessions } from './Sessions'
import { SheetDrafts } from './SheetDrafts'
import { SheetFeed } from './SheetFeed'
import { SheetNumbers } from './SheetNumbers'
import { SheetReminders } from './SheetReminders'
import { SheetUses } from './SheetUses'
import { SheetWords } from './SheetWords'
import { SignedLinks } from './SignedLinks'
import { SourceRecords } from './SourceRecords'
import { Synonyms } from './Synonyms'
import { Themes } from './Themes'
import { Units } from './Units'
import { Users } from './Users'
import { Verifications } from './Verifications'

export const collections: CollectionConfig[] = [
  Schemes,
  Themes,
  Rates,
  Media,
  Organisations,
  Services,
  Facilities,
  Units,
  Memberships,
  Verifications,
  Proposals,
  Reports,
  SignedLinks,
  RefusedMails,
  AuditLog,
  Synonyms,
  EverydayWords,
  PinnedAnswers,
  MissedSearches,
  SheetUses,
  SheetWords,
  Users,
  Sessions,
  RateLimits,
  ApiKeys,
  SheetNumbers,
  Favourites,
  DataSources,
  ImportRuns,
  Conflicts,
  DuplicatePairs,
  SourceRecords,
  SheetFeed,
  CommuneCentres,
  SheetDrafts,
  SheetReminders,
  Editions,
  PublicationPlans,
  FreshnessSnapshots,
]
