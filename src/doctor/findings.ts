/** What a finding is about; `--json` prints it, so a name stays what it is. */
export type FindingKind =
  | 'missingOperation'
  | 'missingField'
  | 'missingArgument'
  | 'missingInputField'
  | 'missingType'
  | 'newRequirement'
  | 'changedKind'
  | 'missingEnumMember'
  | 'newEnumMember'
  | 'invalidDocument'

/** One cause, however many documents it affects. */
export interface Finding {
  readonly kind: FindingKind
  /** Where in our schema: `Recipient.nickName`, `Query.quote(input:)`, `CurrencyIso3.XAU`. */
  readonly at: string
  /** A sentence that goes on from `at`. */
  readonly message: string
  /** Our operations that it affects, sorted; none for a member that is only new. */
  readonly documents: readonly string[]
}

/** Findings as they are made, each cause once. */
export interface Findings {
  add(kind: FindingKind, at: string, message: string, document?: string): void
  list(): readonly Finding[]
}

/** Counts what is said twice of the same place as one finding. */
export function collectFindings(): Findings {
  const found = new Map<string, Omit<Finding, 'documents'> & { documents: Set<string> }>()
  return {
    add(kind, at, message, document) {
      const key = `${kind} ${at} ${message}`
      const finding = found.get(key) ?? { kind, at, message, documents: new Set<string>() }
      if (document !== undefined) finding.documents.add(document)
      found.set(key, finding)
    },
    list: () =>
      [...found.values()].map(finding => ({
        ...finding,
        documents: [...finding.documents].sort(),
      })),
  }
}
