import { once } from 'node:events';
import net from 'node:net';

/** Longer than any command takes on a busy machine: a browser that hangs must fail its own test. */
const COMMAND_TIMEOUT_MS = 60_000;
const COLON = 0x3a;

/**
 * A client of Marionette, Firefox's own remote protocol: over TCP, each packet is `length:JSON`, a command
 * `[0, id, name, parameters]` and its response `[1, id, error, result]`.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  /** @type {net.Socket} */
  #socket;
  #received = Buffer.alloc(0);
  #lastId = 0;
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>} */
  #pending = new Map();

  /** @param {net.Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox closed the connection'));
      this.#pending.clear();
    });
  }

  /**
   * @param {number} port where Firefox listens on loopback
   * @returns {Promise<Marionette>}
   */
  static async connect(port) {
    const socket = net.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /**
   * @param {string} name of the command
   * @param {Record<string, unknown>} [parameters]
   * @returns {Promise<unknown>} its result; rejects with Firefox's error, after a time-out, or where the connection ends
   */
  send(name, parameters = {}) {
    this.#lastId += 1;
    const id = this.#lastId;
    const packet = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`Firefox did not answer ${name} within ${COMMAND_TIMEOUT_MS / 1000} s`));
      }, COMMAND_TIMEOUT_MS);
      this.#pending.set(id, {
        resolve: (result) => {
          clearTimeout(timer);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close() {
    this.#socket.destroy();
  }

  /** @param {Buffer} data */
  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const packet = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first packet is a greeting.
      if (Array.isArray(packet)) this.#finish(packet[1], packet[2], packet[3]);
    }
  }

  /**
   * @param {number} id
   * @param {{ error: string, message: string } | null} error
   * @param {unknown} result
   */
  #finish(id, error, result) {
    const command = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) command?.reject(new Error(`${error.error}: ${error.message}`));
    else command?.resolve(result);
  }
}
