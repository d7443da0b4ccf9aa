import { WORK_BOUNDS } from '../../bounds';
import { FORBIDDEN_KEYS, isObject, type Json } from '../job-posting/json';

/** `["Reactive", 7]` means value 7 (devalue's custom types in Nuxt 3). */
const WRAPPERS: ReadonlySet<string> = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
]);

/**
 * Restores Nuxt 3's state (github.com/sveltejs/devalue): a flat list whose values refer to each other by index.
 * @returns undefined for other values
 */
export function unflatten(value: Json): Json | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
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
