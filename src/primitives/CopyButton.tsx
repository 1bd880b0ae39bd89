'use client'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import * as styles from './CopyButton.css.ts'
import { classNames } from './classNames.ts'
import { copySelected, listenToCopy, writeClipboard } from './copyText.ts'
import { icon } from './icons.css.ts'
import { Icon } from './icons.tsx'

export interface CopyButtonProps {
  /** Exactly what comes onto the clipboard: the canonical form, not the grouped one. */
  value: string
  /** What shows the value: it is selected where the browser refuses the clipboard. */
  source: RefObject<Element | null>
  /** The word on the button: "Copy". */
  children: ReactNode
  /** What it copies, for a screen reader; begins with the word on it: "Copy: IBAN". */
  label: string
  /** The word on the button for two seconds after: "Copied". */
  copied: string
  /** Announced once after: "IBAN: copied". */
  copiedLabel: string
  /**
   * Shown and announced where the clipboard was refused and the text is selected instead, until it no
   * longer is; it takes a line of its own where the button stands in a wrapping flex line.
   */
  selectedLabel: string
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** What became of the last press; `count` tells two presses apart. */
interface Turn {
  readonly kind: 'idle' | 'copied' | 'selected'
  readonly count: number
}

const shownFor = 2000

/** Copies a value, and says so without moving anything. Never throws. */
export function CopyButton(props: CopyButtonProps) {
  const { value, source } = props
  const [{ kind, count }, setTurn] = useState<Turn>({ kind: 'idle', count: 0 })
  const latest = useRef(0)

  function turnTo(next: Turn['kind']) {
    setTurn({ kind: next, count: latest.current })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another press begins the two seconds anew
  useEffect(() => {
    if (kind !== 'copied') return
    const timer = setTimeout(() => setTurn(turn => ({ ...turn, kind: 'idle' })), shownFor)
    return () => clearTimeout(timer)
  }, [kind, count])

  useEffect(() => {
    if (kind !== 'selected') return
    const settle = (next: Turn['kind']) => setTurn(turn => ({ ...turn, kind: next }))
    const stop = listenToCopy(value, () => settle('copied'))
    function look() {
      if (!isSelected(source.current)) settle('idle')
    }
    document.addEventListener('selectionchange', look)
    return () => {
      stop()
      document.removeEventListener('selectionchange', look)
    }
  }, [kind, value, source])

  async function copy() {
    latest.current += 1
    const press = latest.current
    turnTo('idle')
    const isWritten = await writeClipboard(value)
    if (press !== latest.current) return
    const isCopied = isWritten || (source.current && copySelected(source.current, value))
    turnTo(isCopied ? 'copied' : 'selected')
  }

  return (
    <>
      <button
        className={classNames(styles.button, props.className)}
        data-flash="copy-button"
        data-state={kind}
        onClick={() => void copy()}
        type="button"
      >
        {/* The name stays as it is: a reader that speaks a changed name would say all of it twice. */}
        <span className={styles.status}>{props.label}</span>
        <span
          aria-hidden="true"
          className={styles.face}
          data-hidden={kind === 'copied' || undefined}
        >
          <CopySign />
          {props.children}
        </span>
        <span
          aria-hidden="true"
          className={styles.face}
          data-hidden={kind !== 'copied' || undefined}
        >
          <Icon name="check" />
          {props.copied}
        </span>
      </button>
      <span
        className={kind === 'selected' ? styles.advice : styles.status}
        data-flash="copy-status"
        role="status"
      >
        {kind === 'copied' ? props.copiedLabel : null}
        {kind === 'selected' ? props.selectedLabel : null}
      </span>
    </>
  )
}

function isSelected(source: Element | null): boolean {
  const selection = source?.ownerDocument.getSelection()
  return Boolean(source && selection?.toString() && selection.containsNode(source, true))
}

/** One sheet before another, beside a word that says the same. */
function CopySign() {
  return (
    <svg aria-hidden="true" className={icon} viewBox="0 0 20 20">
      <path d="M8.75 7.25h6.5a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1-1.5 1.5h-6.5a1.5 1.5 0 0 1-1.5-1.5v-6.5a1.5 1.5 0 0 1 1.5-1.5zM4.25 12.75a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1h7.5a1 1 0 0 1 1 1" />
    </svg>
  )
}
