import { testAttacks } from './support/hostile/corpus';

testAttacks(['addresses', 'hosts', 'foreign']);
