import { testAttacks } from './support/hostile/corpus';

testAttacks(['sizes']);
