'use client'
import type { Translator } from '../messages/translator.ts'
import { useFlash } from './FlashContext.ts'

/** The strings of the nearest provider's locale. */
export function useTranslator(): Translator {
  return useFlash().translator
}
