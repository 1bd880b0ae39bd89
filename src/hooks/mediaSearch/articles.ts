import type { AmsRequest } from '../useAmsRequests.ts'

/** One article that was found. All of its text was written by strangers. */
export type MediaArticle = NonNullable<AmsRequest['results']>[number]

/** The most adverse first; of those without a score, and of the same, in the API's order. */
export function mostAdverseFirst(articles: readonly MediaArticle[]): readonly MediaArticle[] {
  const score = ({ adversityScore }: MediaArticle) => adversityScore ?? -1
  return [...articles].sort((a, b) => score(b) - score(a))
}
