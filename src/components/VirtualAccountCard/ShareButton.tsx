'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { virtualAccountWords } from '../../messages/en/virtualAccount.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'

/** Hands a text to another app of the device; absent where the browser can't, where copying does it. */
export function ShareButton({ value }: { readonly value: string }): ReactNode {
  const { text } = useTranslator(virtualAccountWords)
  const [canShare, setCanShare] = useState(false)
  // A server can't tell.
  useEffect(() => setCanShare('share' in navigator), [])
  if (!canShare) return null

  function share(): void {
    // It rejects where the person thinks better of it, or the browser does: nothing was shared then.
    navigator.share({ text: value }).catch(() => {})
  }

  return <Button onPress={share}>{text('virtualAccount.share')}</Button>
}
