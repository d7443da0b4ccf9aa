/**
 * What the tests use of Firefox's own window and of its frame scripts. These are the browser's internals, of which no
 * package has types.
 */

/** An element that shows a page: a tab's, the popup's, the event page's. */
export interface BrowserElement extends Element {
  isConnected: boolean;
  currentURI: { spec: string } | null;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: FrameAnswer }) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
    sendAsyncMessage(name: string, data: unknown): void;
  };
  browsingContext: { currentWindowGlobal: WindowGlobal };
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  focus(): void;
}

interface WindowGlobal {
  drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
}

interface FrameAnswer {
  id: number;
  value?: string;
  error?: string;
}

interface Tab extends Element {
  linkedBrowser: BrowserElement;
  label: string;
  selected: boolean;
}

interface TabDialog {
  frameContentWindow: {
    document: { readyState: string; querySelector(name: 'dialog'): DialogElement | null };
  } | null;
}

/** Firefox's own dialog, not HTML's. */
interface DialogElement extends Element {
  getButton(name: 'accept'): HTMLButtonElement;
}

interface FirefoxExtension {
  backgroundState: string;
  readyPromise: Promise<unknown>;
  views: Iterable<{ viewType: string; xulBrowser: BrowserElement }>;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

interface Notification extends Element {
  button: HTMLButtonElement;
  secondaryButton: HTMLButtonElement;
}

interface Panel extends Element {
  state: string;
  hidePopup(): void;
}

/** A menu, or the menu that opens beside one of its items. */
export interface MenuPopup extends Panel {
  activateItem(item: Element): void;
}

/** An item of a menu that opens another one. */
export interface Submenu extends Element {
  openMenu(open: boolean): void;
  menupopup: MenuPopup;
}

/** The browser's window, in which code runs with the browser's privileges. */
export interface ChromeWindow extends Window {
  document: Document;
  gBrowser: {
    tabs: Tab[];
    selectedTab: Tab;
    selectedBrowser: BrowserElement;
    addTab(url: string, options: { triggeringPrincipal: unknown }): Tab;
    removeTab(tab: Tab): void;
    getTabDialogBox(browser: BrowserElement): { getContentDialogManager(): { dialogs: TabDialog[] } };
  };
  Services: {
    scriptSecurityManager: { getSystemPrincipal(): unknown };
    focus: { activeWindow: Window };
    prefs: {
      setBoolPref(name: string, value: boolean): void;
      setStringPref(name: string, value: string): void;
    };
    console: { registerListener(listener: { observe(message: object): void }): void };
  };
  getGroupMessageManager(group: string): { loadFrameScript(url: string, allowDelayed: boolean): void };
  FullZoom: { setZoom(value: number, browser: BrowserElement): void };
  WebExtensionPolicy: { getByID(id: string): { active: boolean; extension: FirefoxExtension } | null };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: {
        apiManager: {
          global: { browserActionFor(extension: FirefoxExtension): { triggerAction(window: Window): void } };
        };
      };
    };
  };
  SidebarController: { hide(): void };
  PopupNotifications: { panel: Panel & { firstElementChild: Notification | null } };
  Ci: { nsIScriptError: typeof ScriptError };
  /** What the driver keeps between its commands. */
  jobcourierTest: {
    browsers: Map<number, BrowserElement>;
    lastId: number;
    pending: Map<number, { resolve(value: string | undefined): void; reject(error: Error): void }>;
    heard: WeakSet<object>;
    frameScript: string;
    errors: string[];
    /** When the toolbar icon was last clicked, in ms since 1970. */
    clickedAt: number;
  };
}

declare class ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}

/** What a frame script is asked to do in its page. */
export type FrameQuestion =
  | { tool: 'run'; code: string; args: unknown[] }
  | { tool: 'click'; x: number; y: number }
  | { tool: 'openContextMenu'; x: number; y: number }
  | { tool: 'chooseFile'; selector: string; name: string; text: string };

export interface FileInput extends HTMLInputElement {
  mozSetFileArray(files: File[]): void;
}

/** A page as a frame script sees it; its scripts see their window as `wrappedJSObject`. */
export interface FrameDocument extends Document {
  defaultView: Window & typeof globalThis & { wrappedJSObject: Window };
}

/** The global of a frame script, as far as the tests use it. */
export interface FrameGlobal {
  content: {
    document: Document;
    File: typeof File;
    Event: typeof Event;
    setTimeout(work: () => void, ms: number): number;
    synthesizeMouseEvent(type: string, x: number, y: number, event: object, options: object): void;
  };
  Cu: {
    Sandbox(principal: unknown, options: object): Record<string, unknown>;
    evalInSandbox(source: string, sandbox: Record<string, unknown>): unknown;
  };
  addEventListener(type: 'DOMWindowCreated', listener: (event: { target: FrameDocument }) => void): void;
  addMessageListener(
    name: string,
    listener: (message: { data: { id: number; question: FrameQuestion } }) => void,
  ): void;
  sendAsyncMessage(name: string, data: { id: number; value?: unknown; error?: string }): void;
}
