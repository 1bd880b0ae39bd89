'use client'
import type { ReactNode } from 'react'
import { Root } from '../../primitives/Root.tsx'
import { useFlash } from '../../provider/FlashContext.ts'

/** What stands within a component's outermost element. */
export interface WidgetProps {
  /** A host's class, beside the provider's. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The outermost element of each component: gives the provider's locale and looks to its parts. */
export function Widget({ className, children }: WidgetProps): ReactNode {
  const flash = useFlash()
  const classes = [flash.className, className].filter(Boolean).join(' ')
  return (
    <Root
      className={classes}
      colorScheme={flash.colorScheme}
      locale={flash.locale}
      portalContainer={flash.portalContainer}
    >
      {children}
    </Root>
  )
}
