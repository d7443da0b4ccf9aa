// @ts-check
/** @import { FileInput, FrameGlobal, FrameQuestion } from './chrome.d.mts' */

/**
 * Runs with the browser's privileges in the process of a page, and does there what a test asks for. It is sent there as
 * text, so it may use nothing from outside of itself.
 * @param {FrameGlobal} frame
 */
function answerInPage(frame) {
  const { content, Cu } = frame;

  /** @param {FrameQuestion} question @returns {unknown} */
  const answer = (question) => {
    switch (question.tool) {
      // Runs a function in the page, as a script of the page would, whatever the page's own policy.
      case 'run': {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandbox.args = JSON.stringify(question.args);
        const call = `(${question.code})(...JSON.parse(args))`;
        return Cu.evalInSandbox(`(async () => JSON.stringify(await ${call}))()`, sandbox);
      }
      // A click that the page takes for a person's.
      case 'click': {
        const { x, y } = question;
        const send = (/** @type {string} */ type, /** @type {object} */ event) =>
          content.synthesizeMouseEvent(type, x, y, event, { ignoreRootScrollFrame: true });
        send('mousemove', { button: 0 });
        send('mousedown', { button: 0, clickCount: 1 });
        // Not waited for: what asks by `confirm` does not come back before it was answered.
        return content.setTimeout(() => send('mouseup', { button: 0, clickCount: 1 }), 0);
      }
      // Puts a file into a file input, in place of the browser's own dialog.
      case 'chooseFile': {
        const { selector, name, text } = question;
        const found = content.document.querySelector(selector);
        // Every file input has the method, which is for tests alone and so in no type.
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
        // An error of the page's own is no Error here.
        (error) =>
          frame.sendAsyncMessage('jobcourier-test:answer', { id, error: `${error?.message ?? error}` }),
      );
  });
}

/** The script as text, with what a frame script finds in its scope handed to it. */
export const FRAME_SCRIPT = `(${answerInPage})({
  content,
  Cu,
  addMessageListener: (name, listener) => addMessageListener(name, listener),
  sendAsyncMessage: (name, data) => sendAsyncMessage(name, data),
});`;
