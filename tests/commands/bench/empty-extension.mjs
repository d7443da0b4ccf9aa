import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ADDON_ID } from '../../browser/firefox/launch.mjs';

const MANIFEST = {
  browser_specific_settings: { gecko: { id: ADDON_ID } },
  manifest_version: 3,
  name: 'Empty',
  version: '1.0',
  permissions: ['activeTab'],
  action: { default_popup: 'popup.html' },
};

const POPUP =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p id="line">One line</p></html>';

/**
 * Writes the smallest extension with a popup, as a baseline for ours.
 * @returns {{ folder: string, remove: () => void }}
 */
export function writeEmptyExtension() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'empty-extension-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'popup.html'), POPUP);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
