'use client'
import type { ReactNode } from 'react'
import { readSubClientStatus } from '../../lifecycle/subClientStatus.ts'
import { subClientStatusWords } from '../../messages/en/subClientStatus.ts'
import type { Translator } from '../../messages/translator.ts'
import { Badge } from '../../primitives/Badge.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'

/** A sub-client's status in words; one that isn't documented by its code. */
export function statusLabel({ maybe }: Pick<Translator, 'maybe'>, status: string): string {
  return maybe(`subClientStatus.${status}.label`) ?? status
}

/** How a sub-client stands, in one or two words. */
export function StatusBadge({ status }: { readonly status: string }): ReactNode {
  const translator = useTranslator(subClientStatusWords)
  const { tone } = readSubClientStatus(status)
  return <Badge tone={tone}>{statusLabel(translator, status)}</Badge>
}
