import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The fake browser has no manifest of its own. */
export function mockManifest(): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Jobcourier',
    version: '1',
  });
}
