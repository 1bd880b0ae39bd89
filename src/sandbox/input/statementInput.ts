import type { StatementQueryInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { readIsoDate } from './isoDate.ts'

/** The dates of a statement that can't be read: "any ISO 8601 formatted dates" can. */
export function badStatementFields(input: StatementQueryInput): readonly BadField[] {
  return (['fromDate', 'toDate'] as const).flatMap(path => {
    const value = input[path]
    if (value == null || readIsoDate(value) !== undefined) return []
    return [{ path, value, reason: 'Must be a date in ISO 8601 format' }]
  })
}
