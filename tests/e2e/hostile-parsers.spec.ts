import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['foreign', 'mutation', 'clobbering']);
