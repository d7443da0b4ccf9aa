import { ensureSandbox } from '../../commands/build.mjs';

/** Before all specs: a change of the code is in the build that they test. */
export default function setUp(): void {
  if (!ensureSandbox()) throw new Error('The extension could not be built.');
}
