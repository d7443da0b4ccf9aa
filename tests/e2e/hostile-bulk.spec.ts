import { testAttacks } from './support/hostile/corpus';

// `hostile.spec.ts` reads such pages each time.
testAttacks(['sizes'], '@thorough');
