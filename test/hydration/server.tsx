import { renderToString } from 'react-dom/server'
import { loadRecipientRules } from '../../src/exports/rules.ts'
import { createApp, type Scene } from './app.tsx'

/** The scene's HTML, as a server without a window makes it. */
export async function renderScene(scene: Scene): Promise<string> {
  if (typeof window !== 'undefined') throw new Error('A server has no window')
  if (scene.hasRules) await loadRecipientRules()
  return renderToString(createApp(scene))
}
