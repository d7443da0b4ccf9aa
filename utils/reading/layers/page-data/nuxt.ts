import { WORK_BOUNDS } from '../../bounds';
import { FORBIDDEN_KEYS, isObject, type Json } from '../job-posting/json';

/** Wrappers of one value: `["Reactive", 7]` stands for value 7 (devalue's custom types, as Nuxt 3 writes them). */
const WRAPPERS: ReadonlySet<string> = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
]);

/**
 * Nuxt 3 writes its state with devalue (github.com/sveltejs/devalue): one flat list, in which the values of objects
 * and lists are places in that list.
 * @returns the state as it was, or undefined where the value is no such list
 */
export function unflatten(value: Json): Json | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  // Array.isArray does not narrow a readonly list.
  const flat = value as readonly Json[];
  const made = new Map<number, Json>();
  let left: number = WORK_BOUNDS.nodes;

  const at = (place: Json | undefined, depth: number): Json => {
    if (typeof place !== 'number' || depth > WORK_BOUNDS.nesting) return null;
    const known = made.get(place);
    if (known !== undefined) return known;
    left -= 1;
    if (left < 0) return null;
    const written = flat[place];
    if (Array.isArray(written)) return listAt(place, written as readonly Json[], depth);
    if (!isObject(written)) return written ?? null;
    const object: Record<string, Json> = {};
    made.set(place, object);
    for (const [key, inner] of Object.entries(written)) {
      if (!FORBIDDEN_KEYS.has(key)) object[key] = at(inner, depth + 1);
    }
    return object;
  };

  const listAt = (place: number, written: readonly Json[], depth: number): Json => {
    const [kind, inner] = written;
    if (typeof kind === 'string') return WRAPPERS.has(kind) ? at(inner, depth + 1) : (inner ?? null);
    const items: Json[] = [];
    made.set(place, items);
    for (const item of written) items.push(at(item, depth + 1));
    return items;
  };

  return at(0, 0);
}
