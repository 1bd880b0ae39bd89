import type { FormValues } from '../../rules/formValues.ts'
import type { Draft, DraftFailure, MigrateDraft } from './draft.ts'
import { isRecord, revisionOf } from './draftRevision.ts'

/** Of the shape of `Draft` as it is here. */
export const draftVersion = 1

/** What to make of what a store held. */
export type DraftReading =
  | { readonly status: 'none' }
  | { readonly status: 'read'; readonly draft: Draft }
  | { readonly status: 'failed'; readonly failure: Exclude<DraftFailure, 'unreachable'> }

/** By the version that each begins at; it gives the next version's shape. */
export type DraftMigrations = Readonly<Record<number, (stored: object) => unknown>>

/** Our own changes of the shape; none so far. */
const ourMigrations: DraftMigrations = {}

/**
 * Reads what a store held, whichever version wrote it: the host's migration first, then ours. It never
 * throws; what doesn't come out as a whole draft is `broken`, and what a newer page wrote `tooNew`.
 */
export function readDraft(
  stored: unknown,
  migrate?: MigrateDraft,
  migrations: DraftMigrations = ourMigrations,
  version: number = draftVersion,
): DraftReading {
  if (stored === undefined || stored === null) return { status: 'none' }
  const from = versionOf(stored)
  if (from > version) return { status: 'failed', failure: 'tooNew' }
  try {
    // A host's own code, which may change what it is given.
    let shape: unknown = migrate ? migrate(structuredClone(stored), from) : stored
    while (isRecord(shape) && versionOf(shape) < version) {
      const step = migrations[versionOf(shape)]
      if (!step) break
      shape = step({ ...shape })
    }
    const draft = wholeDraft(shape, version)
    if (draft) return { status: 'read', draft: { ...draft, revision: revisionOf(stored) ?? '' } }
  } catch {
    // What can't be migrated is as good as broken.
  }
  return { status: 'failed', failure: 'broken' }
}

function versionOf(stored: unknown): number {
  return isRecord(stored) && typeof stored.version === 'number' ? stored.version : 0
}

function wholeDraft(shape: unknown, version: number): Omit<Draft, 'revision'> | undefined {
  if (!isRecord(shape) || shape.version !== version) return undefined
  const { savedAt, step, visited, values, answers, externalId, isSent } = shape
  const isWhole =
    typeof savedAt === 'string' &&
    !Number.isNaN(Date.parse(savedAt)) &&
    isName(step) &&
    Array.isArray(visited) &&
    visited.every(isName) &&
    isFormValues(values) &&
    isRecord(answers) &&
    typeof externalId === 'string' &&
    typeof isSent === 'boolean'
  if (!isWhole) return undefined
  return structuredClone({ version, savedAt, step, visited, values, answers, externalId, isSent })
}

function isFormValues(values: unknown): values is FormValues {
  return holdsOnly(values, value => typeof value === 'string' || holdsOnly(value, isText))
}

/** A record whose names are those of fields: `__proto__` and its like could reach further. */
function holdsOnly(record: unknown, isRight: (part: unknown) => boolean): boolean {
  if (!isRecord(record)) return false
  return Object.entries(record).every(([name, part]) => !(name in {}) && isRight(part))
}

function isText(part: unknown): part is string {
  return typeof part === 'string'
}

function isName(part: unknown): part is string {
  return typeof part === 'string' && part !== ''
}
