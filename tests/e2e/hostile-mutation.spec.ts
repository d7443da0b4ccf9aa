import { testAttacks } from './support/hostile/corpus';

testAttacks(['mutation']);
