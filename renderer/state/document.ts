import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CarriedFile, ConferenceSummary } from '../../shared/contract/services/conferences.ts';
import type {
  DeadlinesAnswer,
  PartnershipSummary,
  RulesAnswer,
} from '../../shared/contract/services/deadlines.ts';
import type { Format } from '../../shared/contract/services/documents.ts';
import type { Citation } from '../../shared/domain/citation.ts';
import type { KeyDate } from '../../shared/domain/timing.ts';
import type { Review } from '../../shared/contract/services/reviews.ts';
import type { SignedDescription } from '../../shared/contract/services/drafts.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Report } from '../../shared/domain/report.ts';
import type { AgencyTemplate } from '../../shared/template/agency-template.ts';
import type { WorkedExample } from '../../shared/template/worked-example.ts';
import type { Verification } from '../../shared/domain/verification.ts';

/** Something that the host was asked for: on its way, here, or refused with a sentence. */
export type Awaited<T> =
  { state: 'waiting' } | { state: 'here'; value: T } | { state: 'failed'; message: string };

/** A template with the worked example beside it. */
export type WholeTemplate = { template: AgencyTemplate; example: WorkedExample };

/** One export of a report, from the first step to the saved file. */
export type ExportJob = {
  job: string;
  audience: Audience;
  format: Format;
  state: 'working' | 'ready' | 'cancelled' | 'failed';
  done: number;
  total: number;
  doing: string;
  /** The finished file; null until it is ready. Whether it was saved is between the person and their computer. */
  made: { file: CarriedFile; media: string } | null;
  message: string;
  verification: Awaited<Verification> | null;
};

/** One file that was checked for its signatures. */
export type CheckedFile = { name: string; outcome: Awaited<Verification> };

/** The profiles of partnerships that can be chosen, and the law and guidance that are pointed to. */
export type TimingTemplates = {
  partnerships: readonly PartnershipSummary[];
  law: { warning: string; citations: readonly Citation[] };
};

/** Why a case folder was not opened; `files` when it could be opened without what cannot be read. */
export type OpeningFailure = { message: string; files: CarriedFile[] | null };

/** A mirror of what the host said. Nothing here is derived, and nothing of it is ever stored by the page. */
export type DocumentState = {
  opened: readonly ConferenceSummary[];
  current: Merged | null;
  opening: 'none' | 'example' | 'folder';
  failure: OpeningFailure | null;
  review: Awaited<Review> | null;
  reports: Partial<Record<Audience, Awaited<Report>>>;
  exports: readonly ExportJob[];
  checked: readonly CheckedFile[];
  /** Templates with their worked examples, as they were asked for, by agency and version. */
  templates: Readonly<Record<string, WholeTemplate>>;
  /** What was signed for the conference that is open, as far as it was asked for. */
  signed: readonly SignedDescription[];
  /** Whether the chair's last step on the conference that is open can be taken back. */
  undoable: boolean;
  deadlines: Awaited<DeadlinesAnswer> | null;
  /** Days that are tried out in place of those of the conference; nothing is changed by them. */
  trial: Partial<Record<KeyDate, string>>;
  timingTemplates: TimingTemplates | null;
  /** The profile and the working days that count for the conference that is open. */
  rules: RulesAnswer | null;
};

export type DocumentStore = StoreApi<DocumentState>;

/** A fresh mirror with nothing open. */
export const createDocumentStore = (): DocumentStore =>
  createStore<DocumentState>(() => ({
    opened: [],
    current: null,
    opening: 'none',
    failure: null,
    review: null,
    reports: {},
    exports: [],
    checked: [],
    templates: {},
    signed: [],
    undoable: false,
    deadlines: null,
    trial: {},
    timingTemplates: null,
    rules: null,
  }));
