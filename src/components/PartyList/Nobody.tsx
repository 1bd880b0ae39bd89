'use client'
import type { ReactNode } from 'react'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './PartyList.css.ts'
import type { ListSay } from './partyWords.ts'

/** In the place of a list without a single entry. */
export function EmptyBook({
  say,
  onAdd,
}: {
  say: ListSay
  onAdd?: (() => void) | undefined
}): ReactNode {
  return (
    <Nobody
      action={onAdd ? <Button onPress={onAdd}>{say('add')}</Button> : null}
      text={say('empty.text')}
      title={say('empty.title')}
    />
  )
}

/** In the place of the rows where the search or a filter lets none through. */
export function NothingFound({ onShowAll }: { onShowAll: () => void }): ReactNode {
  const { text } = useTranslator(partyListWords)
  return (
    <Nobody
      action={<Button onPress={onShowAll}>{text('partyList.showAll')}</Button>}
      text={text('partyList.nothing.text')}
      title={text('partyList.nothing.title')}
    />
  )
}

interface NobodyProps {
  readonly title: string
  readonly text: string
  readonly action: ReactNode
}

function Nobody({ title, text, action }: NobodyProps): ReactNode {
  return (
    <div className={styles.nobody} data-flash="party-nobody">
      <p className={styles.nobodyTitle}>{title}</p>
      <p className={styles.nobodyText}>{text}</p>
      {action ? <div className={styles.nobodyAction}>{action}</div> : null}
    </div>
  )
}
