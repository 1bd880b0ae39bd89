'use client'
import type { Translator, Words } from '../messages/translator.ts'
import { useFlash } from './FlashContext.ts'

/**
 * Some of the kit's words in the nearest provider's locale: those of `english`, an object that stays
 * the same from render to render.
 */
export function useTranslator<Key extends string>(english: Words<Key>): Translator<Key> {
  return useFlash().translatorOf(english)
}
