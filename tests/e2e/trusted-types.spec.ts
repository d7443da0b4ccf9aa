import { expect, test } from './support/fixtures';

const HOSTILE = '<p>Paint.</p><img src=x: onerror=globalThis.ran=1><script>globalThis.ran=1</script>';

test('trusted types: nothing becomes markup in the popup unsanitised', async ({ openPopup }) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  const written = await popup.page.evaluate((html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    const parsed = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    return [box.innerHTML, parsed];
  }, HOSTILE);
  expect(written).toEqual(['<p>Paint.</p>', '<p>Paint.</p>']);
  const script = popup.page.evaluate(() => {
    document.createElement('script').text = 'globalThis.ran = 1';
  });
  await expect(script).rejects.toThrow('TrustedScript');
  const policy = popup.page.evaluate(() => Reflect.get(globalThis, 'trustedTypes').createPolicy('mine', {}));
  await expect(policy).rejects.toThrow('disallowed');
});

test('trusted types: the description editor opens, edits, and keeps only harmless markup of what is pasted @thorough', async ({
  openPopup,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  const errors: Error[] = [];
  popup.page.on('pageerror', (error) => errors.push(error));
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  const editor = popup.page.getByRole('textbox', { name: 'Description' });
  await expect(editor).toContainText('Pick and pack orders');
  await editor.press('Control+A');
  await editor.evaluate((box, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', `${html}<ul><li><b>Sand.</b></li></ul>`);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, HOSTILE);
  await expect(editor).toHaveText('Paint.Sand.');
  await expect(editor.locator('img, script')).toHaveCount(0);
  await expect(editor.locator('li strong')).toHaveText('Sand.');
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await popup.page.getByRole('button', { name: 'Preview' }).click();
  await expect(popup.page.getByRole('dialog').locator('.rich-text')).toHaveText('Paint.Sand.');
  expect(await popup.page.evaluate(() => Reflect.has(globalThis, 'ran'))).toBe(false);
  expect(errors).toEqual([]);
});

test('trusted types: the settings write no markup @thorough', async ({
  extension: { context, extensionId },
}) => {
  const settings = await context.newPage();
  const errors: Error[] = [];
  settings.on('pageerror', (error) => errors.push(error));
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(settings.getByRole('heading', { name: 'Accounts' })).toBeVisible();
  const written = settings.evaluate((html) => {
    document.createElement('div').innerHTML = html;
  }, HOSTILE);
  await expect(written).rejects.toThrow('TrustedHTML');
  expect(errors).toEqual([]);
});
