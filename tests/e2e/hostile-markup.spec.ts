import { testAttacks } from './support/hostile/corpus';

testAttacks(['scripts', 'handlers']);
