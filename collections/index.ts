import type { CollectionConfig } from 'payload'
import { Abbreviations } from './Abbreviations'
import { ApiKeys } from './ApiKeys'
import { Articles } from './Articles'
import { AuditLog } from './AuditLog'
import { BulletinReads } from './BulletinReads'
import { Bulletins } from './Bulletins'
import { Chapters } from './Chapters'
import { Commitments } from './Commitments'
import { CommuneCentres } from './CommuneCentres'
import { Conflicts } from './Conflicts'
import { DataSources } from './DataSources'
import { Digests } from './Digests'
import { DuplicatePairs } from './DuplicatePairs'
import { Editions } from './Editions'
import { EverydayWords } from './EverydayWords'
import { ExternalLinks } from './ExternalLinks'
import { Facilities } from './Facilities'
import { Favourites } from './Favourites'
import { Follows } from './Follows'
import { FreshnessSnapshots } from './FreshnessSnapshots'
import { GuideNumbers } from './GuideNumbers'
import { ImportRuns } from './ImportRuns'
import { LegalAlerts } from './LegalAlerts'
import { LegalArticles } from './LegalArticles'
import { Media } from './Media'
import { Memberships } from './Memberships'
import { MissedSearches } from './MissedSearches'
import { NationalChanges } from './NationalChanges'
import { NationalComplements } from './NationalComplements'
import { NationalFeeds } from './NationalFeeds'
import { NationalSheets } from './NationalSheets'
import { NeighbourExchanges } from './NeighbourExchanges'
import { NeighbourKeys } from './NeighbourKeys'
import { Organisations } from './Organisations'
import { PinnedAnswers } from './PinnedAnswers'
import { PlacementNeighbours } from './PlacementNeighbours'
import { PlacementNotices } from './PlacementNotices'
import { PlacementRequests } from './PlacementRequests'
import { PlacementRules } from './PlacementRules'
import { PlacementSnapshots } from './PlacementSnapshots'
import { PlaceShortages } from './PlaceShortages'
import { Places } from './Places'
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
import { UrgentNotices } from './UrgentNotices'
import { Users } from './Users'
import { Verifications } from './Verifications'

export const collections: CollectionConfig[] = [
  Schemes,
  Articles,
  Chapters,
  Themes,
  Rates,
  Abbreviations,
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
  Follows,
  Digests,
  UrgentNotices,
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
  NationalSheets,
  NationalFeeds,
  NationalChanges,
  NationalComplements,
  GuideNumbers,
  Bulletins,
  BulletinReads,
  LegalAlerts,
  LegalArticles,
  ExternalLinks,
  FreshnessSnapshots,
  Places,
  Commitments,
  PlacementRequests,
  PlaceShortages,
  PlacementNotices,
  PlacementSnapshots,
  PlacementRules,
  PlacementNeighbours,
  NeighbourKeys,
  NeighbourExchanges,
]
