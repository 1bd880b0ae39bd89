'use client'
import { type ReactNode, useId } from 'react'
import { Badge } from '../../primitives/Badge.tsx'
import type { RowControl } from '../../primitives/VirtualList.tsx'
import * as styles from './PartyRow.css.ts'

/** What a row tells of an entry. */
export interface PartyRowText {
  readonly name: string
  /** Beneath the name: a country. */
  readonly note?: string | undefined
  /** What the entry is reached by: the end of an account number, an e-mail address. */
  readonly main?: string | undefined
  /** The same for a screen reader, where it isn't to be read as it looks. */
  readonly spokenMain?: string | undefined
  /** Beneath it: what kind of account it is. */
  readonly detail?: string | undefined
  /** What the entry is, or how it stands; a text is a plain badge. */
  readonly badge?: ReactNode
  /** Beside `main`: a badge about the account, with nothing in it to press. */
  readonly mark?: ReactNode
}

interface PartyRowProps {
  readonly text: PartyRowText
  readonly control: RowControl
  readonly onPress: () => void
}

/** One entry: a line of a wide list, a card of a narrow one. */
export function PartyRow({ text, control, onPress }: PartyRowProps): ReactNode {
  const { name, note, main, spokenMain, detail, badge, mark } = text
  const id = useId()
  const isPlain = typeof badge === 'string' || !badge
  return (
    <div className={styles.place}>
      <div
        className={styles.row}
        data-badge={isPlain ? undefined : 'status'}
        data-flash="party-row"
      >
        <span className={styles.who}>
          <button
            {...control}
            aria-describedby={`${id}account ${id}badge ${id}note`}
            className={styles.name}
            data-flash="party-name"
            onClick={onPress}
            type="button"
          >
            <bdi>{name}</bdi>
          </button>
          <span className={styles.note} id={`${id}note`}>
            {note}
          </span>
        </span>
        <span className={styles.account} id={`${id}account`}>
          {main ? (
            <span className={styles.main}>
              <bdi aria-hidden={spokenMain ? true : undefined} dir="ltr">
                {main}
              </bdi>
              {spokenMain ? <span className={styles.hidden}>{spokenMain}</span> : null}
              {mark ? <span className={styles.mark}>{mark}</span> : null}
            </span>
          ) : null}
          {detail ? <span className={styles.note}>{detail}</span> : null}
        </span>
        {badge ? (
          <span className={styles.badge} id={`${id}badge`}>
            {isPlain ? <Badge>{badge}</Badge> : badge}
          </span>
        ) : null}
      </div>
    </div>
  )
}
