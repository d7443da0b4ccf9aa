import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the kernel's clock. */
const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 250;

/** @param {string} pid */
function readProcess(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it may contain spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    return { id: `${pid} ${fields[19]}`, parent: fields[1] ?? '', seconds };
  } catch {
    return undefined;
  }
}

const NOTHING = { watch: () => undefined, of: () => undefined, stop: () => undefined };

/**
 * Measures the processor time of process trees from Linux's process list four times a second, since a browser does
 * not wait for its helpers and the system counts their time nowhere. Only on Linux.
 */
export function createProcessorTime() {
  if (process.platform !== 'linux') return NOTHING;
  /** @type {Map<string, string>} process to the name that it counts for */
  const names = new Map();
  /** @type {Map<string, { name: string, seconds: number }>} by process id and start, as ids are used again */
  const used = new Map();

  function sample() {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const processes = pids.flatMap((pid) => {
      const found = readProcess(pid);
      return found ? [{ pid, ...found }] : [];
    });
    const alive = new Set(pids);
    for (const pid of names.keys()) if (!alive.has(pid)) names.delete(pid);
    // Parents mostly have smaller ids; after ids wrap around, the next sample finds the child.
    for (const { pid, id, parent, seconds } of processes) {
      const name = names.get(pid) ?? names.get(parent);
      if (name === undefined) continue;
      names.set(pid, name);
      used.set(id, { name, seconds });
    }
  }

  const timer = setInterval(sample, SAMPLE_MS);
  return {
    /** @param {string} name @param {number | undefined} pid */
    watch(name, pid) {
      if (pid !== undefined) names.set(String(pid), name);
    },
    /** @param {string} name @returns {number | undefined} the seconds so far; undefined where nothing is measured */
    of: (name) => [...used.values()].reduce((sum, one) => (one.name === name ? sum + one.seconds : sum), 0),
    stop: () => clearInterval(timer),
  };
}
