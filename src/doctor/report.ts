import type { Diagnosis } from './examineSchema.ts'
import type { Finding } from './findings.ts'

/** The diagnosis as text, a finding a line, without a line break at its end. */
export function reportOf({ findings, compared }: Diagnosis): string {
  const { documents, fields, enums } = compared
  const scope = `${documents} documents, ${fields} fields and ${enums} enums compared`
  if (findings.length === 0) return `The live schema takes all that we send: ${scope}.`
  const additions = findings.filter(({ kind }) => kind === 'newEnumMember')
  const refusals = findings.filter(finding => !additions.includes(finding))
  return [
    ...section('The live schema would refuse:', refusals),
    ...section('The live schema has enum members that we do not know:', additions),
    `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; ${scope}.`,
  ].join('\n')
}

function section(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  return [title, ...findings.map(lineOf), '']
}

function lineOf({ at, message, documents }: Finding): string {
  const affected = documents.length > 0 ? `; affects ${documents.join(', ')}` : ''
  return `  ${at} ${message}${affected}`
}
