import type { AnswerRfiQuestionInput } from '../../api/documents/operationTypes.ts'
import type { StoredRfiQuestion } from '../entities/compliance.ts'

/** Why an answer isn't what its question asks for; undefined when it is. */
export function badAnswer(
  { fileUploadOption }: StoredRfiQuestion,
  { text, files }: AnswerRfiQuestionInput,
): string | undefined {
  const hasText = Boolean(text?.trim())
  const hasFiles = Boolean(files?.length)
  if (fileUploadOption === 'NONE') {
    if (hasFiles) return 'This question takes no files'
    return hasText ? undefined : 'text is required'
  }
  if (hasFiles && hasText) return 'Give either files or text, not both'
  return hasFiles || hasText ? undefined : 'Give files or, failing that, text with the reason'
}
