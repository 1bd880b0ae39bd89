import type { AnswerRfiQuestionInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import { badFile, mostFiles } from '../rules/rfiFiles.ts'
import type { BadField } from './badInput.ts'

/** Files that can't be read, whatever the question, and dummy texts. */
export function badRfiAnswerFields({ text, files }: AnswerRfiQuestionInput): readonly BadField[] {
  return [...badText(text ?? ''), ...badFiles(files ?? [])]
}

/** An answer is prose: no page asks for ASCII or a length, only for no dummies. */
function badText(text: string): BadField[] {
  if (checkPlainText(text).code !== 'dummyValue') return []
  return [{ path: 'text', value: text, reason: 'Must not be a dummy value' }]
}

function badFiles(files: NonNullable<AnswerRfiQuestionInput['files']>): BadField[] {
  if (files.length > mostFiles) {
    const reason = `Must have no more than ${mostFiles} files`
    return [{ path: 'files', value: `${files.length} files`, reason }]
  }
  return files.flatMap((file, i) => {
    const bad = badFile(file)
    if (!bad) return []
    const { field, reason } = bad
    // The message repeats the value, and a file may have 10 MB.
    const value = field === 'name' ? file.name : `${file.base64.slice(0, 24)}…`
    return [{ path: `files.${i}.${field}`, value, reason }]
  })
}
