'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './SubClientWizard.css.ts'
import { stepWords } from './stepWords.ts'

/** Gives up what was saved, once that is confirmed. */
export function StartAnew({ onStart }: { readonly onStart: () => void }): ReactNode {
  const { text } = useTranslator(stepWords)
  const [presses, setPresses] = useState(0)
  const isAsking = presses % 2 === 1
  const place = useRef<HTMLFieldSetElement>(null)
  const turn = () => setPresses(presses + 1)
  // The button that was pressed is gone, on the way back too.
  useEffect(() => {
    if (presses > 0) place.current?.querySelector('button')?.focus()
  }, [presses])

  return (
    <fieldset
      aria-label={isAsking ? text('subClientWizard.startAnew.title') : undefined}
      className={styles.question}
      ref={place}
    >
      {isAsking ? (
        <>
          <p className={styles.questionText}>
            {text('subClientWizard.startAnew.title')} {text('subClientWizard.startAnew.text')}
          </p>
          <Button onPress={turn}>{text('subClientWizard.startAnew.not')}</Button>
          <Button onPress={onStart}>{text('subClientWizard.startAnew')}</Button>
        </>
      ) : (
        <Button onPress={turn}>{text('subClientWizard.startAnew')}</Button>
      )}
    </fieldset>
  )
}
