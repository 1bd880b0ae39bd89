/** What an input shows: its text, and what is selected in it, or where the caret stands. */
export interface InputState {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Gives a text as it shall be shown; given that, it changes nothing. */
export type Format = (text: string) => string

const significant = /[\p{L}\p{N}]/u
const nextBehind = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u
const nextAhead = /^[^\p{L}\p{N}]*[\p{L}\p{N}]/u

/**
 * What is to be shown after an edit.
 *
 * A deletion that the format undoes took separators only; it then takes the next letter or digit in
 * its direction as well. Otherwise Backspace would stop at every group.
 *
 * @param inputType the name that the Input Events specification has for the edit.
 */
export function formatEdit(
  before: InputState,
  typed: InputState,
  inputType: string,
  format: Format,
): InputState {
  const shown = formatState(typed, format)
  const isVain = shown.text === before.text && before.start === before.end
  if (!isVain || !inputType.startsWith('delete')) return shown
  return formatState(withoutNext(typed, inputType.endsWith('Forward')), format)
}

function formatState({ text, start, end }: InputState, format: Format): InputState {
  const shown = format(text)
  return { text: shown, start: caretIn(shown, text, start), end: caretIn(shown, text, end) }
}

function withoutNext({ text, start }: InputState, isForward: boolean): InputState {
  const left = text.slice(0, start)
  const right = text.slice(start)
  const kept = isForward ? left : left.replace(nextBehind, '')
  const rest = isForward ? right.replace(nextAhead, '') : right
  return { text: kept + rest, start: kept.length, end: kept.length }
}

/**
 * Where a caret at `caret` of `typed` belongs in `shown`, the same text formatted.
 *
 * As many letters and digits follow it as before: counted from the right, for what a format drops, a
 * label or a prefix, stands at the left. Behind a letter or digit it stays there, before a separator
 * that follows.
 */
export function caretIn(shown: string, typed: string, caret: number): number {
  let place = shown.length
  for (let i = typed.length; i > caret && place > 0; i--) {
    if (!isSignificant(typed, i - 1)) continue
    do place--
    while (place > 0 && !isSignificant(shown, place))
  }
  if (isSignificant(typed, caret - 1)) {
    while (place > 0 && !isSignificant(shown, place - 1)) place--
  }
  return place
}

function isSignificant(text: string, index: number): boolean {
  return significant.test(text.charAt(index))
}
