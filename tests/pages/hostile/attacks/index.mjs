import { addresses } from './addresses.mjs';
import { characters } from './characters.mjs';
import { clobbering } from './clobbering.mjs';
import { foreign } from './foreign.mjs';
import { frames } from './frames.mjs';
import { handlers } from './handlers.mjs';
import { hidden } from './hidden.mjs';
import { hosts } from './hosts.mjs';
import { injection } from './injection.mjs';
import { misleading } from './misleading.mjs';
import { mutation } from './mutation.mjs';
import { pollution } from './pollution.mjs';
import { scripts } from './scripts.mjs';
import { sizes } from './sizes.mjs';
import { styles } from './styles.mjs';
import { unseenData } from './unseen-data.mjs';
import { visitor } from './visitor.mjs';

/** All attacks by family. Add one to its family's list. */
export const FAMILIES = {
  scripts,
  handlers,
  addresses,
  foreign,
  mutation,
  clobbering,
  styles,
  injection,
  frames,
  pollution,
  characters,
  hosts,
  sizes,
  hidden,
  misleading,
  visitor,
  unseenData,
};
