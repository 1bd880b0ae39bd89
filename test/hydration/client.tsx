import { version } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadRecipientForm } from '../../src/exports/index.ts'
import { createApp, type Scene } from './app.tsx'

const root = document.getElementById('root') as HTMLElement
const scene: Scene = JSON.parse(root.dataset.scene ?? '')
root.dataset.react = version
if (scene.hasRules) await loadRecipientForm()
hydrateRoot(root, createApp(scene), {
  onRecoverableError: error => console.error('recovered:', error),
})
