import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Chrome, Chromium or Edge where their installers put them; null where none of them is. */
export function findInstalledBrowser(platform: NodeJS.Platform = process.platform): string | null {
  return (places[platform]?.() ?? []).find((path) => existsSync(path)) ?? null
}

const places: Partial<Record<NodeJS.Platform, () => string[]>> = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  linux: () => [
    '/opt/google/chrome/chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/microsoft/msedge/msedge',
  ],
}
