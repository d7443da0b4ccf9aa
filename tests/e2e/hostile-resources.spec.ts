import { testAttacks } from './support/hostile/corpus';

testAttacks(['styles', 'injection']);
