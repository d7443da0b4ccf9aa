import { testAttacks } from './support/hostile/corpus';

testAttacks(['clobbering', 'pollution']);
