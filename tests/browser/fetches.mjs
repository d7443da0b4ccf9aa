/** @import { Extension } from './launch.mjs' */
import { browserSession } from './session.mjs';
import { until } from './until.mjs';

/** The extension gives a request up after 25 seconds. */
const LONGER_THAN_ITS_TIMEOUT_MS = 40_000;

/**
 * Watches the network requests of the running worker.
 * @param {Extension} browser
 */
export async function watchFetches({ context, extensionId }) {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('There is no worker to watch');
  let ended = 0;
  let watching = false;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, method } = JSON.parse(message);
    if (id === 1) watching = true;
    if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') ended += 1;
  });
  // Not flattened, since sessions inside Playwright's own do not reach us.
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const enable = JSON.stringify({ id: 1, method: 'Network.enable' });
  await session.send('Target.sendMessageToTarget', { sessionId, message: enable });
  await until('the worker to be watched', () => watching);
  return {
    /** Waits until a request has ended in the worker, with its whole answer or an error. */
    ended: () => until('a request of the worker to end', () => ended > 0, LONGER_THAN_ITS_TIMEOUT_MS),
  };
}
