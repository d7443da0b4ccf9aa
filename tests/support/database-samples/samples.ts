import type { Sample } from './sample';
import { V1 } from './v1';
import { V2 } from './v2';
import { V3 } from './v3';
import { V4 } from './v4';

/** The sample of the current version. */
export const LATEST: Sample = V4;

/** A sample of every version. A new version needs one here. */
export const SAMPLES: readonly Sample[] = [V1, V2, V3, LATEST];
