'use client'
import { type ReactNode, useRef, useState } from 'react'
import { statementCsv } from '../../hooks/statements/statementCsv.ts'
import { statementWords } from '../../messages/en/statement.ts'
import { Button } from '../../primitives/Button.tsx'
import { saveFile } from '../../primitives/saveFile.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { StatementOnPaper } from './printedStatement.ts'
import * as styles from './Statement.css.ts'

interface StatementActionsProps extends Omit<StatementOnPaper, 'dir'> {
  /** Of the file, without what comes after the dot. */
  readonly fileName: string
}

/** What can be taken away: a file for a spreadsheet, and the paper. */
export function StatementActions({ fileName, ...statement }: StatementActionsProps): ReactNode {
  const translator = useTranslator(statementWords)
  const { text } = translator
  const place = useRef<HTMLDivElement>(null)
  const [isPrinting, setIsPrinting] = useState(false)

  async function print(): Promise<void> {
    if (!place.current) return
    setIsPrinting(true)
    const dir = getComputedStyle(place.current).direction === 'rtl' ? 'rtl' : 'ltr'
    try {
      const [{ printApart }, { printedStatement }] = await Promise.all([
        import('../../primitives/printApart.ts'),
        import('./printedStatement.ts'),
      ])
      await printApart(place.current, printedStatement(translator, { ...statement, dir }))
    } finally {
      setIsPrinting(false)
    }
  }

  return (
    <>
      <Button
        onPress={() => saveFile(`${fileName}.csv`, statementCsv(statement.day.lines), 'text/csv')}
      >
        {text('statement.csv')}
      </Button>
      <Button isPending={isPrinting} onPress={() => void print().catch(() => window.print())}>
        {text('statement.print')}
      </Button>
      <div className={styles.hidden} ref={place} />
    </>
  )
}
