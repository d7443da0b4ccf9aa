/** @import { FileInput, FrameGlobal, FrameQuestion } from './chrome.d.mts' */

/**
 * Runs with the browser's privileges in a page's process. It is sent as text, so it cannot use anything outside
 * itself.
 * @param {FrameGlobal} frame
 */
function answerInPage(frame) {
  const { content, Cu } = frame;

  /** @param {FrameQuestion} question @returns {unknown} */
  const answer = (question) => {
    switch (question.tool) {
      // Runs a function in the page like a script of the page, whatever the page's policy.
      case 'run': {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandbox.args = JSON.stringify(question.args);
        const call = `(${question.code})(...JSON.parse(args))`;
        return Cu.evalInSandbox(`(async () => JSON.stringify(await ${call}))()`, sandbox);
      }
      case 'click': {
        const { x, y } = question;
        const send = (/** @type {string} */ type, /** @type {object} */ event) =>
          content.synthesizeMouseEvent(type, x, y, event, { ignoreRootScrollFrame: true });
        send('mousemove', { button: 0 });
        send('mousedown', { button: 0, clickCount: 1 });
        // Not awaited: a `confirm` returns only once it is answered.
        return content.setTimeout(() => send('mouseup', { button: 0, clickCount: 1 }), 0);
      }
      case 'openContextMenu': {
        const { x, y } = question;
        const send = (/** @type {string} */ type) =>
          content.synthesizeMouseEvent(
            type,
            x,
            y,
            { button: 2, clickCount: 1 },
            { ignoreRootScrollFrame: true },
          );
        send('mousedown');
        send('mouseup');
        return send('contextmenu');
      }
      // Puts a file into a file input without the browser's dialog.
      case 'chooseFile': {
        const { selector, name, text } = question;
        const found = content.document.querySelector(selector);
        // A method for tests that every file input has and no type mentions.
        const input = /** @type {FileInput} */ (found);
        input.mozSetFileArray([new content.File([text], name)]);
        return input.dispatchEvent(new content.Event('change', { bubbles: true }));
      }
    }
  };

  frame.addMessageListener('jobcourier-test:ask', ({ data: { id, question } }) => {
    Promise.resolve()
      .then(() => answer(question))
      .then(
        (value) => frame.sendAsyncMessage('jobcourier-test:answer', { id, value }),
        // An error of the page is not an `Error` of this realm.
        (error) =>
          frame.sendAsyncMessage('jobcourier-test:answer', { id, error: `${error?.message ?? error}` }),
      );
  });
}

export const FRAME_SCRIPT = `(${answerInPage})({
  content,
  Cu,
  addMessageListener: (name, listener) => addMessageListener(name, listener),
  sendAsyncMessage: (name, data) => sendAsyncMessage(name, data),
});`;
