import type { InputState } from './caret.ts'

/** Undo is a step back, redo a step forth. */
export type Direction = -1 | 1

/** The steps of one input: a browser's own fit no more once a script has written the text. */
export interface EditHistory {
  /** What the input showed when an edit last began or ended. */
  readonly present: InputState
  /** To be called before an edit; a text that was set from outside starts the history anew. */
  begin: (now: InputState) => void
  /** Notes what an edit led to. Typing that goes on where it stopped is one step, as in browsers. */
  record: (now: InputState, inputType: string) => void
  /** Goes one step and gives what to show then, or undefined where the history ends. */
  travel: (direction: Direction) => InputState | undefined
}

const growing = /^insertText$|^deleteContent/

/** A history that can be undone no further than `present`. */
export function createEditHistory(present: InputState): EditHistory {
  let states = [present]
  let index = 0
  let lastType = ''

  function put(state: InputState) {
    states[index] = present = state
  }

  return {
    get present() {
      return present
    },
    begin(now) {
      if (now.text !== present.text) {
        states = []
        index = 0
        lastType = ''
      }
      if (now.start !== present.start || now.end !== present.end) lastType = ''
      put(now)
    },
    record(now, inputType) {
      if (now.text !== present.text) {
        if (inputType !== lastType || !growing.test(inputType)) index++
        states = states.slice(0, index)
        lastType = inputType
      }
      put(now)
    },
    travel(direction) {
      const target = states[index + direction]
      if (target) {
        index += direction
        lastType = ''
        put(target)
      }
      return target
    },
  }
}
