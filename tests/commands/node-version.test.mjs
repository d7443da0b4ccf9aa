import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { isSupported } from './node-version.mjs';

it.each(['20.19.0', '20.20.2', '22.13.0', '22.21.1', '24.0.0', '25.1.0'])(
  'Node version: %s is supported',
  (version) => {
    expect(isSupported(version, packageJson.engines.node)).toBe(true);
  },
);

it.each(['18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.1'])(
  'Node version: %s, which the tools refuse, is not supported',
  (version) => {
    expect(isSupported(version, packageJson.engines.node)).toBe(false);
  },
);
