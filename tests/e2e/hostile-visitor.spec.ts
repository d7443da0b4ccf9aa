import { testAttacks } from './support/hostile/corpus';

testAttacks(['visitor', 'misleading']);
