'use client'
import { type ReactNode, useState } from 'react'
import type { MediaArticle } from '../../hooks/mediaSearch/articles.ts'
import { mediaSearchWords } from '../../messages/en/mediaSearch.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './AdverseMediaSearch.css.ts'
import { Article } from './Article.tsx'

/** How many articles are drawn at a time. */
const step = 20

/** What was found, the most adverse first; of nothing found, that it is no clearance. */
export function ArticleList({
  articles,
}: {
  readonly articles: readonly MediaArticle[]
}): ReactNode {
  const { text } = useTranslator(mediaSearchWords)
  const [count, setCount] = useState(step)
  if (articles.length === 0) {
    return (
      <Notice title={text('mediaSearch.none.title')} tone="info">
        {text('mediaSearch.none.text')}
      </Notice>
    )
  }
  const left = articles.length - count
  return (
    <>
      <div>
        <h3 className={styles.found}>{text('mediaSearch.found', { count: articles.length })}</h3>
        <p className={styles.aside}>{text('mediaSearch.found.text')}</p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list */}
      <ol className={styles.articles} role="list">
        {articles.slice(0, count).map((article, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an article has nothing of its own
          <li className={styles.item} key={index}>
            <Article article={article} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <div>
          <Button onPress={() => setCount(count + step)}>
            {text('mediaSearch.more', { number: Math.min(step, left) })}
          </Button>
        </div>
      ) : null}
    </>
  )
}
