/** What one key press did. */
export interface Keystroke {
  /** Milliseconds from the key's first event to the end of the frame that shows it. */
  paint: number
  /** The names of the kit's fields that rendered from this key press to the next, in order. */
  readonly rendered: string[]
}

let keystrokes: Keystroke[] = []
let mounted: string[] = []

// Called by the field components themselves: see `countFieldRenders.ts`.
Object.assign(globalThis, {
  countFieldRender: (name: string) => (keystrokes.at(-1)?.rendered ?? mounted).push(name),
})

/**
 * Watches key presses.
 *
 * A press counts from the capture phase of its first event, since what passes in the browser before is
 * not the page's doing and would only water the ratio down. It ends with a message posted in the next
 * animation frame: that task comes after the style, layout and paint of the same frame, while a second
 * animation frame would add the wait for the screen.
 */
export function watchKeystrokes(): void {
  let start = 0
  const channel = new MessageChannel()
  channel.port1.onmessage = ({ data }) => {
    const keystroke = keystrokes[data]
    if (keystroke) keystroke.paint = performance.now() - start
  }
  addEventListener(
    'keydown',
    () => {
      start = performance.now()
      keystrokes.push({ paint: Number.NaN, rendered: [] })
    },
    true,
  )
  addEventListener(
    'input',
    () => {
      const index = keystrokes.length - 1
      requestAnimationFrame(() => channel.port2.postMessage(index))
    },
    true,
  )
}

/** Everything seen since the last call, and which fields rendered before the first key press. */
export function takeSeen(): { keystrokes: Keystroke[]; mounted: string[] } {
  const seen = { keystrokes, mounted }
  keystrokes = []
  mounted = []
  return seen
}

/** Resolves after the next frame's paint. */
export function painted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(undefined)
    })
  })
}
