'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { Root } from '../../primitives/Root.tsx'
import { useFlash } from '../../provider/FlashContext.ts'

/** What stands within a component's outermost element. */
export interface WidgetProps {
  /** A host's class, beside the provider's. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The provider whose looks the nearest widget above already gives. */
const SurroundingProvider = createContext<unknown>(undefined)

/**
 * The outermost element of each component: gives the provider's locale and looks to its parts. Within
 * another widget of the same provider it adds nothing.
 */
export function Widget({ className, children }: WidgetProps): ReactNode {
  const flash = useFlash()
  if (useContext(SurroundingProvider) === flash && !className) return children
  const classes = [flash.className, className].filter(Boolean).join(' ')
  return (
    <SurroundingProvider.Provider value={flash}>
      <Root
        className={classes}
        colorScheme={flash.colorScheme}
        locale={flash.locale}
        portalContainer={flash.portalContainer}
      >
        {children}
      </Root>
    </SurroundingProvider.Provider>
  )
}
