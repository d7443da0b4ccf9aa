import { testAttacks } from './support/hostile/corpus';

testAttacks(['frames', 'characters']);
