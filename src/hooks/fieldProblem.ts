/** What is wrong with a field: a message key's stem with the data of its sentence. */
export interface FieldProblem {
  /** `caution` never blocks. */
  readonly tone: 'critical' | 'caution'
  /** `missing`, `refused` (by the API), or the code of a check. */
  readonly code: string
  readonly params: object
}
