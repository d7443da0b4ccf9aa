// The alias that WXT writes into .wxt/tsconfig.json, in the form that dependency-cruiser reads: it cannot read the
// tsconfig itself, because TypeScript 7 has no API for that.
const path = require('node:path');

module.exports = { resolve: { alias: { '@': path.resolve(__dirname, '../..') } } };
