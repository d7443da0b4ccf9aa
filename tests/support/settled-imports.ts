import { afterAll, vi } from 'vitest';

/** Parts that a drawn form loads later may still be on their way when its tests end: in the next file they would fail. */
afterAll(() => vi.dynamicImportSettled());
