'use client'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { I18nProvider, isRTL } from 'react-aria-components/I18nProvider'
import { createPortal } from 'react-dom'
import type { ColorScheme } from '../theme/colorScheme.ts'
import { classNames } from './classNames.ts'
import * as styles from './Root.css.ts'

export interface RootProps {
  /** A BCP 47 tag, such as `en-AU`; it also decides the direction. */
  locale: string
  /** `inherit` (default) follows the page, `system` the person's device; the others are fixed. */
  colorScheme?: ColorScheme | undefined
  /** A host's class, also worn by what floats in another container. */
  className?: string | undefined
  /**
   * Where lists and dialogs are put instead of inside the root, from the first effect on; `null`
   * means inside. They are in the browser's top layer either way, so nothing clips or covers them.
   */
  portalContainer?: HTMLElement | null | (() => HTMLElement | null) | undefined
  children: ReactNode
}

/** The one element around every widget: language, direction, colour scheme, and the layer above. */
export function Root(props: RootProps) {
  const { locale, colorScheme = 'inherit', className, portalContainer, children } = props
  const layerRef = useRef<HTMLDivElement>(null)
  const [container, setContainer] = useState<HTMLElement | null>()
  const layer = useMemo(() => createLayer(layerRef), [])

  // A server cannot render into another element, so the layer moves after hydration.
  useEffect(() => {
    setContainer(typeof portalContainer === 'function' ? portalContainer() : portalContainer)
  }, [portalContainer])

  const shared = {
    'data-color-scheme': colorScheme,
    dir: isRTL(locale) ? 'rtl' : 'ltr',
    lang: locale,
  }
  const layerElement = (
    <div
      className={container ? classNames(styles.layer, className) : styles.layer}
      data-flash="layer"
      popover="manual"
      ref={layerRef}
      {...shared}
    />
  )
  return (
    <I18nProvider locale={locale}>
      <LayerContext.Provider value={layer}>
        <div className={classNames(styles.root, className)} data-flash="root" {...shared}>
          {children}
          {container ? createPortal(layerElement, container) : layerElement}
        </div>
      </LayerContext.Provider>
    </I18nProvider>
  )
}

/** The place of what floats, in the browser's top layer. */
export interface Layer {
  /** Brings it to the front and gives it; to be called in the event that opens. */
  raise(): Element | undefined
}

const LayerContext = createContext<Layer>({ raise: () => undefined })

/** The layer of the nearest root; without a root, what floats goes to the end of the page. */
export function useLayer(): Layer {
  return useContext(LayerContext)
}

function createLayer(ref: { current: HTMLElement | null }): Layer {
  return {
    raise() {
      const layer = ref.current
      if (!layer?.showPopover) return undefined
      // Shown anew, it comes above a modal dialog that the host has opened since.
      layer.hidePopover()
      layer.showPopover()
      return layer
    },
  }
}
