import { testAttacks } from './support/hostile/corpus';

testAttacks(['hidden', 'unseenData']);
