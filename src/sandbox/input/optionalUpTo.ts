import { checkPlainText } from '../../rules/plainText.ts'
import type { FieldCheck } from './texts.ts'

/** A text of so many characters at most; an empty one counts as left out. */
export function optionalUpTo(max: number): FieldCheck {
  return text =>
    text === '' ? { status: 'valid', value: text, display: text } : checkPlainText(text, { max })
}
